package lv.burtnica.course.ui.cooking;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.IntStream;
import lv.burtnica.course.cooking.CookedDish;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.recipe.print.CookingStep;
import lv.burtnica.wording.Wording;

/** What is laid out, then each step, then that it is done. Only one of them is seen; the script turns them over. */
class CookingCards extends Div {

    /** What can be set on any step, where the recipe names no time. */
    private static final int USUAL_MINUTES = 5;
    /** Nobody leaves the page of a dish open for as long as peas soak. */
    private static final int LONGEST_TIMER = 120;

    private final RecipeWords recipeWords;
    private final String language;

    CookingCards(CookedDish dish, KitchenPlace place) {
        var recipe = dish.recipe();
        recipeWords = new RecipeWords(Wording.in(recipe.language()));
        language = recipe.language().getLanguage();
        addClassName("cook-cards");
        add(needed(dish));
        var steps = dish.steps();
        IntStream.range(0, steps.size()).forEach(i -> add(step(i + 1, steps.size(), steps.get(i))));
        add(done(steps.size() + 1, place));
    }

    private Section needed(CookedDish dish) {
        var card = card(0, getTranslation("course.cook.needed"));
        card.add(new Paragraph(recipeWords.yield(dish.recipe().yield())));
        dish.needs().forEach(group -> {
            if (!group.title().isEmpty()) {
                card.add(spoken(new H3(group.title())));
            }
            card.add(lines(group.lines()));
        });
        dish.recipe().notes().stream().filter(note -> note.kind() == NoteKind.SAFETY).forEach(note -> {
            var box = spoken(new Div(new H3(recipeWords.noteTitle(note)), new Paragraph(note.text().strip())));
            box.addClassNames("note", "safety");
            card.add(box);
        });
        return card;
    }

    private Section step(int number, int all, CookingStep step) {
        var card = card(number, getTranslation("course.cook.step-of", "n", number, "all", all));
        var text = spoken(new Paragraph(step.text()));
        text.addClassName("step-text");
        card.add(text);
        if (!step.needs().isEmpty()) {
            card.add(lines(step.needs()));
        }
        if (!step.shared().isEmpty()) {
            card.add(new Paragraph(getTranslation("recipe.print.step-shares")), lines(step.shared()));
        }
        var timers = new Div();
        timers.addClassName("timer-starts");
        step.times().stream().filter(time -> time.minutes() <= LONGEST_TIMER).forEach(time -> timers.add(timer(
                number, time.minutes(), getTranslation("course.cook.start-timer", "time", time.words()))));
        if (step.times().stream().noneMatch(time -> time.minutes() == USUAL_MINUTES)) {
            timers.add(timer(number, USUAL_MINUTES, getTranslation("course.cook.start-minutes", "n", USUAL_MINUTES)));
        }
        card.add(timers);
        return card;
    }

    private static PlainButton timer(int step, int minutes, String text) {
        return PlainButton.named(text, "start-timer").with("data-step", String.valueOf(step)).with("data-minutes", String.valueOf(minutes));
    }

    private Section done(int number, KitchenPlace place) {
        var card = card(number, getTranslation("course.cook.done"));
        var away = new Anchor(place.back(), place.backText());
        away.addClassName("action");
        card.add(new Paragraph(getTranslation("course.cook.done-what")), away);
        return card;
    }

    private Section card(int number, String title) {
        var heading = new H2(title);
        heading.getElement().setAttribute("tabindex", "-1");
        var card = new Section(heading);
        card.addClassName("cook-card");
        card.getElement().setAttribute("data-card", String.valueOf(number)).setAttribute("hidden", number > 0);
        return card;
    }

    private Div lines(List<ShownLine> lines) {
        var list = new UnorderedList();
        list.addClassName("lines");
        lines.forEach(line -> list.add(NeededLine.of(line)));
        var sheet = spoken(new Div(list));
        sheet.addClassNames("notebook", "step-needs");
        return sheet;
    }

    /** In the language of the recipe, which may not be that of the page. */
    private <T extends HtmlContainer> T spoken(T part) {
        part.getElement().setAttribute("lang", language);
        return part;
    }
}
