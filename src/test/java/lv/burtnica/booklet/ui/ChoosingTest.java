package lv.burtnica.booklet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.booklet.BookletPage;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.food.Food;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeSearch;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** How recipes come into a booklet and go out of it again. */
@Transactional
@WithMockUser("Skaidrīte")
class ChoosingTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private BookletDesk desk;

    @Autowired
    private RecipeBook recipes;

    @Autowired
    private RecipeSearch search;

    @Autowired
    private CourseShelf courses;

    private BookletPage page;

    @BeforeEach
    void anEmptyBooklet() {
        Person member = TestPeople.add(application, "Skaidrīte", Role.MEMBER);
        page = desk.add(new Booklet("", Texts.LATVIAN, "Mūsu ēdieni", "", "", "", "pot", 0, List.of()), member);
        navigate("burtnicas/" + page.id(), BookletView.class);
    }

    @Test
    void theRecipesOfALessonAreAddedAtOnce() {
        Select<Lesson> lessons = select("Kursa nodarbība");
        var lesson = courses.course(Texts.LATVIAN).lessons().stream().filter(one -> one.recipes().size() > 1).findFirst().orElseThrow();
        lessons.setValue(lesson);
        var cooked = lesson.recipes().stream().map(CookedRecipe::recipe).distinct().toList();
        clickButton("Pievienot visas atrastās: " + cooked.size());
        assertThat(keys()).containsExactlyInAnyOrderElementsOf(cooked);
    }

    @Test
    void aLessonIsNarrowedByWordsToo() {
        Select<Lesson> lessons = select("Kursa nodarbība");
        lessons.setValue(courses.course(Texts.LATVIAN).lessons().getFirst());
        test(find(TextField.class).withCondition(field -> "Meklēt recepti".equals(field.getLabel())).single()).setValue("Кракозябра");
        assertThat(find(ChoiceLine.class).all()).isEmpty();
    }

    @Test
    void eachChoiceSaysHowManyItLeaves() {
        Select<String> tags = select("Atslēgvārds");
        var all = search.find(RecipeQuery.all(Texts.LATVIAN), 0, 0).tags();
        var tag = all.keySet().iterator().next();
        assertThat(tags.getItemLabelGenerator().apply(tag)).isEqualTo(tag + " (" + all.get(tag) + ")");
        tags.setValue(tag);
        Select<Food> foods = select("Produkts no pakas");
        var left = search.find(RecipeQuery.all(Texts.LATVIAN).with(lv.burtnica.recipe.RecipeChoice.ALL.withTag(tag)), 0, 0);
        var food = foods.getListDataView().getItems().filter(item -> left.foods().containsKey(item.id())).findFirst().orElseThrow();
        assertThat(foods.getItemLabelGenerator().apply(food)).endsWith("(" + left.foods().get(food.id()) + ")");
        foods.setValue(food);
        assertThat(find(ChoiceLine.class).all()).isNotEmpty();
        assertThat(left.foods().get(food.id())).isGreaterThanOrEqualTo(find(ChoiceLine.class).all().size());
    }

    @Test
    void whatWasTakenOutIsPutBackWhereItStood() {
        Select<Lesson> lessons = select("Kursa nodarbība");
        lessons.setValue(courses.course(Texts.LATVIAN).lessons().stream().filter(one -> one.recipes().size() > 1).findFirst().orElseThrow());
        clickButton("Pievienot visas atrastās: " + find(ChoiceLine.class).all().size());
        var before = keys();
        var titles = titles();
        assertThat(find(Button.class).withCondition(button -> button.getText().startsWith("Atlikt atpakaļ")).exists()).isFalse();
        remove(titles.get(0));
        remove(titles.get(1));
        clickButton("Atlikt atpakaļ: " + titles.get(1));
        clickButton("Atlikt atpakaļ: " + titles.get(0));
        assertThat(keys()).isEqualTo(before);
        assertThat(find(Button.class).withCondition(button -> button.getText().startsWith("Atlikt atpakaļ")).exists()).isFalse();
    }

    @Test
    void whatWasAddedAgainByHandIsNotPutBackTwice() {
        Select<Lesson> lessons = select("Kursa nodarbība");
        lessons.setValue(courses.course(Texts.LATVIAN).lessons().getFirst());
        var count = find(ChoiceLine.class).all().size();
        clickButton("Pievienot visas atrastās: " + count);
        remove(titles().getFirst());
        clickButton("Pievienot visas atrastās: " + count);
        assertThat(find(Button.class).withCondition(button -> button.getText().startsWith("Atlikt atpakaļ")).exists()).isFalse();
        assertThat(keys()).doesNotHaveDuplicates();
    }

    private void remove(String title) {
        test(find(NativeButton.class)
                        .withCondition(button -> button.getAriaLabel().filter(("Izņemt no burtnīcas: " + title)::equals).isPresent())
                        .single())
                .click();
    }

    private void clickButton(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>) find(Select.class).withPropertyValue(Select::getLabel, label).single();
    }

    private List<String> keys() {
        return stored().stream().map(recipe -> recipe.recipe().key()).toList();
    }

    private List<String> titles() {
        return stored().stream().map(recipe -> recipe.recipe().title()).toList();
    }

    private List<lv.burtnica.recipe.RecipePage> stored() {
        return recipes.get(desk.find(page.id()).orElseThrow().booklet().recipes());
    }
}
