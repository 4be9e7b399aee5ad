package lv.burtnica.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.Swap;
import lv.burtnica.course.print.PackWords;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** What a day costs, and what to do where that is too much. */
@WithAnonymousUser
class CostPartTest extends ViewTest {

    @Autowired
    private CourseShelf shelf;

    @Autowired
    private DayDesk desk;

    private final List<Swap> taken = new ArrayList<>();
    private CostPart part;

    @BeforeEach
    void showIt() {
        part = new CostPart(new PackWords(Wording.in(Texts.LATVIAN)), taken::add);
        UI.getCurrent().add(part);
    }

    @Test
    void withoutALimitNothingIsTooMuch() {
        show("");
        assertThat(sentences()).singleElement().asString().startsWith("Veikalā jāmaksā ").doesNotContain("robežās", "vairāk nekā");
        assertThat(part.hasClassName("over-budget")).isFalse();
    }

    @Test
    void whereItIsTooMuchACheaperDishIsOneButtonAway() {
        show("1");
        assertThat(sentences().getFirst()).contains("vairāk nekā 1,00 €.");
        assertThat(find(ListItem.class, part).all()).isNotEmpty();
        test(find(Button.class, part).withText("Gatavot šo").all().getFirst()).click();
        assertThat(taken).singleElement().satisfies(swap -> assertThat(swap.saves()).isPositive());
        show("900");
        assertThat(sentences()).singleElement().asString().contains("900,00 € robežās");
        assertThat(find(ListItem.class, part).all()).as("nothing to advise").isEmpty();
    }

    @Test
    void aDishThatIsGoneIsSaidWhereItWouldMakeTheDayCheaper() {
        show("900", "tadas-nav");
        assertThat(sentences()).hasSize(2).last().asString().contains("tadas-nav");
        part.showAmiss();
        assertThat(sentences()).singleElement().asString().startsWith("Izlabojiet");
    }

    private void show(String budget, String... gone) {
        var course = shelf.course(Texts.LATVIAN);
        var first = course.lesson(1).orElseThrow();
        var dishes = Stream.concat(first.recipes().stream(), Stream.of(gone).map(key -> new CookedRecipe(key, ""))).toList();
        var lesson = first.cooking(dishes);
        var wish = new DayWish(Map.of()).orUsual(LocalDate.of(2026, 12, 1))
                .with(Asked.BUDGET, budget.isEmpty() ? List.of() : List.of(budget));
        DayPlan plan = desk.plan(course, lesson, Objects.requireNonNull(desk.read(wish).setting()));
        part.show(plan, desk.swaps(plan));
    }

    private List<String> sentences() {
        return find(Paragraph.class, part).all().stream().map(paragraph -> paragraph.getText().replace('\u00A0', ' ')).toList();
    }
}
