package lv.burtnica.course.ui.cooking;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.wakelock.WakeLock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.course.cooking.CookedDish;
import lv.burtnica.kit.PageHeading;

/**
 * A dish step by step. All steps are on the page from the start, and the script {@code frontend/cooking.js} turns them over and runs the
 * timers in the browser: once the page is there, cooking goes on without a connection.
 */
@JavaScript("context://cooking.js")
class CookingPage extends Div {

    private static final String BEGIN = "window.burtnicaCooking?.begin(this, $0, $1, $2)";
    private static final String END = "window.burtnicaCooking?.end()";
    /** The words that the script puts together, with their gaps still open. */
    private static final List<String> WORDS = List.of(
            "step-of", "laying-out", "ready", "timer-name", "left", "over", "over-title", "one-more", "one-more-of", "stop", "stop-of",
            "pair", "pair-timer", "pair-ringing", "pair-quiet", "nobody", "lost", "no-kitchen");
    private static final List<String> GAPS = List.of("n", "all", "name", "minutes", "left", "dish", "where", "step");

    private final KitchenPlace place;
    private final CookedDish dish;
    private final Paragraph awake = new Paragraph();

    CookingPage(CookedDish dish, KitchenPlace place) {
        this.dish = dish;
        this.place = place;
        addClassName("cooking");
        awake.addClassNames("why", "awake");
        awake.getElement().setAttribute("role", "status");
        var title = dish.recipe().title();
        var heading = new PageHeading(title).withBack(place.back(), place.backText());
        if (!dish.who().isBlank()) {
            heading.withLead(dish.who());
        }
        var ringing = new Div();
        ringing.addClassName("ringing");
        ringing.getElement().setAttribute("role", "alert");
        add(heading, ringing, timers(), new CookingCards(dish, place), bar());
        var shared = place.shared();
        if (shared != null) {
            add(pairs(shared.code()));
        }
        add(awake);
    }

    /** The browser gives the screen back by itself when the page is left; asking again after a hidden tab is Vaadin's work. */
    @Override
    protected void onAttach(AttachEvent event) {
        WakeLock.request(refused -> awake.setText(getTranslation("course.cook.screen-sleeps")));
        awake.setText(getTranslation("course.cook.screen-stays"));
        var where = new HashMap<String, Object>(Map.of("key", place.key(), "dish", dish.recipe().key()));
        var shared = place.shared();
        if (shared != null) {
            where.putAll(Map.of("kitchen", shared.code(), "lesson", shared.day().lesson(), "day", shared.day().query()));
        }
        getElement().executeJs(BEGIN, where, words(), shared == null ? Map.of() : shared.dishes());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        WakeLock.release(event.getUI());
        event.getUI().getPage().executeJs(END);
    }

    private Section timers() {
        var list = new UnorderedList();
        list.addClassName("timers");
        var section = new Section(list);
        section.setAriaLabel(getTranslation("course.cook.timers"));
        return section;
    }

    private Div bar() {
        var where = new Span();
        where.addClassName("where");
        where.getElement().setAttribute("aria-hidden", "true");
        var bar = new Div(
                PlainButton.named(getTranslation("course.cook.back"), "go", "back").with("data-go", "-1"), where,
                PlainButton.named(getTranslation("course.cook.next"), "go", "next").with("data-go", "1"));
        bar.addClassName("cook-bar");
        return bar;
    }

    private Section pairs(String code) {
        var list = new UnorderedList();
        list.addClassName("pair-list");
        var said = new Paragraph(getTranslation("course.cook.nobody"));
        said.addClassName("pairs-said");
        var pairs = new Section(new H2(getTranslation("course.cook.pairs")), said, list, new KitchenCodeLine(code));
        pairs.addClassName("pairs");
        return pairs;
    }

    private Map<String, String> words() {
        var open = GAPS.stream().flatMap(gap -> Stream.of(gap, "{" + gap + "}")).toArray();
        return WORDS.stream().collect(Collectors.toMap(word -> word, word -> getTranslation("course.cook." + word, open)));
    }
}
