package lv.burtnica.booklet.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.booklet.BookletPage;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.kit.DrawingField;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeSearch;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@WithMockUser("Skaidrīte")
class BookletViewTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private BookletDesk desk;

    @Autowired
    private EditionShelf shelf;

    @Autowired
    private RecipeSearch search;

    @Autowired
    private RecipeBook recipes;

    private Person member;

    @BeforeEach
    void skaidriteHasAnAccount() {
        member = TestPeople.add(application, "Skaidrīte", Role.MEMBER);
    }

    @Test
    void aNewBookletIsKeptOnceItHasATitle() {
        navigate("burtnicas/jauna", BookletView.class);
        assertThat(says("saglabāsies pati, tiklīdz")).isTrue();
        choose("Buberts");
        assertThat(field("Nosaukums").isInvalid()).isTrue();
        assertThat(own()).isEmpty();

        test(field("Nosaukums")).setValue("Mammas saldie ēdieni");
        assertThat(field("Nosaukums").isInvalid()).isFalse();
        assertThat(own()).singleElement().satisfies(page -> {
            assertThat(page.booklet().key()).isEqualTo("mammas-saldie-edieni");
            assertThat(titles(page)).containsExactly("Buberts");
        });
        assertThat(says("Saglabāts ")).isTrue();
    }

    @Test
    void everythingTypedIsThereAgain() {
        navigate("burtnicas/jauna", BookletView.class);
        test(field("Nosaukums")).setValue("Rucavas burtnīca");
        test(field("Paskaidrojums zem nosaukuma")).setValue("Ko vārām ziemā");
        test(field("Kam burtnīca pieder")).setValue("Atbalsta grupa „Cerību stariņš”");
        test(find(TextArea.class).withPropertyValue(TextArea::getLabel, "Priekšvārds").single()).setValue("Labdien!\n\nVāriet droši.");
        find(DrawingField.class).single().setValue("jar");
        press("Vairāk: Lapas savām receptēm");

        open(own().getFirst());
        assertThat(field("Paskaidrojums zem nosaukuma").getValue()).isEqualTo("Ko vārām ziemā");
        assertThat(own().getFirst().booklet()).satisfies(booklet -> {
            assertThat(booklet.groupName()).isEqualTo("Atbalsta grupa „Cerību stariņš”");
            assertThat(booklet.foreword()).isEqualTo("Labdien!\n\nVāriet droši.");
            assertThat(booklet.illustration()).isEqualTo("jar");
            assertThat(booklet.myRecipePages()).isEqualTo(5);
        });
    }

    @Test
    void recipesMoveByTheirButtonsAndThePlaceIsSaid() {
        var page = open(kept("Zupas", soups(3)));
        var names = titles(page);
        press("Pārvietot augstāk: " + names.get(2));
        assertThat(shown()).containsExactly(names.get(0), names.get(2), names.get(1));
        assertThat(said()).isEqualTo(names.get(2) + ": 2. vietā no 3");
        press("Pārvietot zemāk: " + names.get(0));
        assertThat(titles(own().getFirst())).containsExactly(names.get(2), names.get(0), names.get(1));
        assertThat(nativeButton("Pārvietot augstāk: " + names.get(2)).isEnabled()).isFalse();
        assertThat(nativeButton("Pārvietot zemāk: " + names.get(1)).isEnabled()).isFalse();
    }

    @Test
    void aRecipeGoesOutAndCanBeTakenInAgain() {
        var page = open(kept("Zupas", soups(2)));
        var names = titles(page);
        press("Izņemt no burtnīcas: " + names.get(0));
        assertThat(titles(own().getFirst())).containsExactly(names.get(1));
        assertThat(says("Burtnīcā ir 1 recepte")).isTrue();
        test(field("Meklēt recepti")).setValue(names.get(0));
        press("Pievienot: " + names.get(0));
        assertThat(shown()).containsExactly(names.get(1), names.get(0));
        press("Izņemt: " + names.get(0));
        assertThat(shown()).containsExactly(names.get(1));
    }

    @Test
    void sortingGoesByKindOfMealThenTitleAndCanBeTakenBack() {
        var dessert = find("Buberts");
        var soup = soups(1).getFirst();
        open(kept("Viss kopā", List.of(dessert, soup)));
        clickButton("Sakārtot pēc veida un nosaukuma");
        assertThat(own().getFirst().booklet().recipes()).containsExactly(soup, dessert);
        clickButton("Atjaunot iepriekšējo secību");
        assertThat(own().getFirst().booklet().recipes()).containsExactly(dessert, soup);
    }

    @Test
    @SuppressWarnings("unchecked")
    void allOfAKindAreAddedAtOnceAndNoneTwice() {
        open(kept("Zupas", soups(1)));
        var all = soups(400);
        ((Select<MealKind>) find(Select.class).withPropertyValue(Select::getLabel, "Ēdiena veids").single()).setValue(MealKind.SOUP);
        clickButton("Pievienot visas atrastās: " + all.size());
        assertThat(own().getFirst().booklet().recipes()).containsExactlyInAnyOrderElementsOf(all);
        clickButton("Pievienot visas atrastās: " + all.size());
        assertThat(own().getFirst().booklet().recipes()).hasSameSizeAs(all);
    }

    @Test
    void whatNobodyFindsGetsAdvice() {
        open(kept("Zupas", List.of()));
        test(field("Meklēt recepti")).setValue("Кракозябра");
        assertThat(says("Nekas netika atrasts")).isTrue();
    }

    @Test
    void whoeverIsSecondMayTakeTheNewerWords() {
        var page = open(kept("Zupas", soups(1)));
        desk.change(page, named(page, "Zupas un putras"), member);
        test(field("Paskaidrojums zem nosaukuma")).setValue("No Rucavas");
        assertThat(says("Kāds cits tikmēr")).isTrue();
        assertThat(field("Paskaidrojums zem nosaukuma").getValue()).isEqualTo("No Rucavas");
        assertThat(own().getFirst().booklet().subtitle()).isEmpty();

        clickButton("Ielādēt jaunāko");
        assertThat(field("Nosaukums").getValue()).isEqualTo("Zupas un putras");
        test(field("Paskaidrojums zem nosaukuma")).setValue("No Rucavas");
        assertThat(own().getFirst().booklet().subtitle()).isEqualTo("No Rucavas");
    }

    @Test
    void whoeverIsSecondMayKeepTheirOwnWords() {
        var page = open(kept("Zupas", soups(1)));
        desk.change(page, named(page, "Zupas un putras"), member);
        test(field("Paskaidrojums zem nosaukuma")).setValue("No Rucavas");
        clickButton("Paturēt manu");
        assertThat(own().getFirst().booklet()).satisfies(booklet -> {
            assertThat(booklet.title()).isEqualTo("Zupas");
            assertThat(booklet.subtitle()).isEqualTo("No Rucavas");
        });
        assertThat(says("Kāds cits tikmēr")).isFalse();
    }

    @Test
    void everyFormIsDownloadedAsADraft() {
        open(kept("Ķiršu pīrāgs", soups(2)));
        for (var form : PaperForm.values()) {
            formChoice().setValue(form);
            clickButton("Lejupielādēt");
            var link = link("kirsu-pirags-" + form.fileName());
            var bytes = new ByteArrayOutputStream();
            test(link).download(bytes);
            assertThat(bytes.size()).isGreaterThan(1000);
        }
    }

    @SuppressWarnings("unchecked")
    private Select<PaperForm> formChoice() {
        return (Select<PaperForm>) find(Select.class).withPropertyValue(Select::getLabel, "Veids").single();
    }

    @Test
    void thePagesAreThereAndFollowEachChange() {
        open(kept("Zupas", soups(1)));
        var few = pagesInAll();
        assertThat(pictures()).singleElement().satisfies(cover -> assertThat(cover.getAlt()).hasValue("1. lappuse: Zupas"));
        clickButton("Nākamās →");
        assertThat(pictures()).extracting(image -> image.getAlt().orElse("")).hasSize(2).anyMatch(words -> words.startsWith("2. lappuse"));
        assertThat(says("2. un 3. lappuse no " + few)).isTrue();
        soupsBeside(12);
        assertThat(pagesInAll()).as("more recipes, more pages").isGreaterThan(few);
        assertThat(says("2. un 3. lappuse no " + pagesInAll())).as("the place stays open").isTrue();
    }

    @Test
    void aPageIsPaintedWhenItsPictureIsFetched() throws IOException {
        open(kept("Zupas", soups(1)));
        var bytes = new ByteArrayOutputStream();
        test(find(Anchor.class).withCondition(link -> link.getAriaLabel().orElse("").contains("Atvērt lielāku")).single()).download(bytes);
        var picture = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat((double) picture.getHeight() / picture.getWidth()).isCloseTo(210 / 148.0, within(0.01));
    }

    @Test
    void otherFormsAreShownASheetAtATime() {
        open(kept("Zupas", soups(2)));
        var a5 = pagesInAll();
        formChoice().setValue(PaperForm.A4_LARGE);
        clickButton("Nākamās →");
        assertThat(pictures()).as("no two of its pages face each other").hasSize(1);
        formChoice().setValue(PaperForm.RECIPE_CARDS);
        assertThat(pagesInAll()).isLessThan(a5);
    }

    private void soupsBeside(int count) {
        var more = search.find(new RecipeQuery("", Texts.LATVIAN, MealKind.MAIN, null), 0, count).cards().stream()
                .map(RecipeCard::title).toList();
        more.forEach(this::choose);
    }

    private List<Image> pictures() {
        return find(Image.class).withCondition(image -> image.getAlt().orElse("").contains("lappuse")).all();
    }

    private int pagesInAll() {
        var words = find(Paragraph.class).withClassName("where").single().getText();
        return Integer.parseInt(words.substring(words.lastIndexOf(' ') + 1));
    }

    @Test
    void whatCannotBePrintedIsSaidWithItsPlace() {
        open(kept("Zupas 𓀀", soups(1)));
        clickButton("Lejupielādēt");
        assertThat(find(Paragraph.class).withClassName("trouble").all()).hasSizeGreaterThan(1)
                .allSatisfy(trouble -> assertThat(trouble.getText()).contains("𓀀"));
    }

    @Test
    void anEmptyBookletSaysWhatToDo() {
        open(kept("Tukšā", List.of()));
        assertThat(says("Burtnīcā vēl nav nevienas receptes")).isTrue();
    }

    @Test
    void membersAreNotOfferedToPublish() {
        open(kept("Zupas", soups(1)));
        assertThat(find(Button.class).withText("Publicēt").exists()).isFalse();
    }

    @Test
    void aBookletOfSomebodyElseIsNotOpened() {
        var other = TestPeople.add(application, "Aivars", Role.MEMBER);
        var page = desk.add(booklet("Aivara burtnīca", List.of()), other);
        navigate("burtnicas/" + page.id(), Component.class);
        assertThat(find(BookletView.class).exists()).isFalse();
    }

    @Test
    @WithMockUser("Dace")
    void aWorkerPublishesAfterAQuestion() {
        TestPeople.add(application, "Dace", Role.WORKER);
        var page = open(kept("Zupas", soups(2)));
        clickButton("Publicēt");
        var question = find(ConfirmDialog.class).single();
        assertThat(test(question).getText()).contains("ikviens");
        assertThat(shelf.ofBooklet("zupas", Texts.LATVIAN)).isEmpty();
        test(question).confirm();
        assertThat(shelf.ofBooklet(page.booklet().key(), Texts.LATVIAN)).singleElement().satisfies(edition -> {
            assertThat(edition.number()).isEqualTo(1);
            assertThat(edition.recipes()).isEqualTo(2);
        });
        assertThat(link("Skatīt bibliotēkā").getHref()).isEqualTo("biblioteka/lv/burtnicas/" + page.booklet().key());
    }

    @Test
    @WithMockUser("Dace")
    void anEmptyBookletIsNotPublished() {
        TestPeople.add(application, "Dace", Role.WORKER);
        open(kept("Tukšā", List.of()));
        clickButton("Publicēt");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(says("Tukšu burtnīcu publicēt nevar")).isTrue();
    }

    @Test
    void speaksEnglishToo() {
        speak(Texts.ENGLISH);
        var page = kept("Zupas", soups(1));
        open(page);
        assertThat(find(Button.class).withText("Download").exists()).isTrue();
        assertThat(shown()).isEqualTo(titles(page));
    }

    private BookletPage kept(String title, List<Long> ids) {
        return desk.add(booklet(title, ids), member);
    }

    private static Booklet booklet(String title, List<Long> ids) {
        return new Booklet("", Texts.LATVIAN, title, "", "", "", "pot", 4, ids);
    }

    private static Booklet named(BookletPage page, String title) {
        var was = page.booklet();
        return new Booklet(was.key(), was.language(), title, "", "", "", "pot", 4, was.recipes());
    }

    private BookletPage open(BookletPage page) {
        navigate("burtnicas/" + page.id(), BookletView.class);
        return page;
    }

    private List<BookletPage> own() {
        return desk.all().stream().filter(page -> Long.valueOf(member.id()).equals(page.ownerId())).toList();
    }

    private List<Long> soups(int most) {
        var query = new RecipeQuery("", Texts.LATVIAN, MealKind.SOUP, null);
        return search.find(query, 0, most).cards().stream().map(card -> card.id()).toList();
    }

    private long find(String title) {
        return search.find(new RecipeQuery(title, Texts.LATVIAN, null, null), 0, 1).cards().getFirst().id();
    }

    private List<String> titles(BookletPage page) {
        return recipes.get(page.booklet().recipes()).stream().map(recipe -> recipe.recipe().title()).toList();
    }

    private List<String> shown() {
        return find(OrderLine.class).all().stream().map(line -> line.recipe().title()).toList();
    }

    private String said() {
        return find(Div.class).withClassName("visually-hidden").single().getText();
    }

    private boolean says(String words) {
        return find(Component.class).withCondition(part -> part instanceof HasText text
                && text.getText().contains(words)).exists();
    }

    private TextField field(String label) {
        return find(TextField.class).withCondition(field -> label.equals(field.getLabel())).single();
    }

    private Anchor link(String words) {
        return find(Anchor.class).withCondition(anchor -> anchor.getText().contains(words)).single();
    }

    private void choose(String title) {
        test(field("Meklēt recepti")).setValue(title);
        press("Pievienot: " + title);
    }

    private void clickButton(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    /** Presses the button that a screen reader calls by this name. */
    private void press(String name) {
        var large = find(Button.class).withCondition(button -> button.getAriaLabel().filter(name::equals).isPresent());
        if (large.exists()) {
            test(large.single()).click();
        } else {
            test(nativeButton(name)).click();
        }
    }

    private NativeButton nativeButton(String name) {
        return find(NativeButton.class).withCondition(button -> button.getAriaLabel().filter(name::equals).isPresent()).single();
    }
}
