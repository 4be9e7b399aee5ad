package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.recipe.assessment.HealthWords;
import org.jspecify.annotations.Nullable;

/** Cheap, tasty, healthy: three cards, each with its reasons one tap away, and the allergens below. */
@StyleSheet("context://assessment.css")
class AssessmentCards extends Composite<Section> {

    private final AssessmentWords words;

    /** @param faces the buttons for those who may say how it tasted, {@code null} for readers */
    AssessmentCards(AssessmentWords words, @Nullable Component faces) {
        this.words = words;
        var heading = new H2(words.label("heading"));
        heading.addClassName("visually-hidden");
        var cards = new Div(cheap(), tasty(faces), healthy());
        cards.addClassName("judge");
        getContent().addClassName("assessment");
        getContent().add(heading, parcel(), cards, new AllergenList(words.allergens(), words));
    }

    private Component parcel() {
        var line = new Paragraph();
        line.addClassName("parcel-line");
        if (words.isParcelRecipe()) {
            var diamond = hidden("◆");
            var mark = new Span(diamond, new Span(" " + words.label("parcel-recipe")));
            mark.addClassName("parcel-mark");
            line.add(mark, new Span(" "));
        }
        line.add(new Span(words.parcel()));
        line.setVisible(!words.parcel().isEmpty());
        return line;
    }

    private Div cheap() {
        var cost = words.cost();
        var card = card("cheap", cost.headline(), cost.unit());
        card.add(why(join(cost.toPay(), cost.prices(), cost.old())));
        card.add(details("how", new CostReasons(cost, words)));
        return card;
    }

    private Div tasty(@Nullable Component faces) {
        var card = card("tasty", words.tasteHeadline(), "");
        if (!words.tasteFaces().isEmpty()) {
            card.add(why(words.tasteFaces()));
        }
        if (faces != null) {
            card.add(faces);
        }
        return card;
    }

    private Div healthy() {
        var health = words.health();
        var card = card("healthy", health.energy(), "");
        var signs = new Div();
        signs.addClassName("signs");
        health.signs().forEach(sign -> signs.add(sign(sign)));
        card.add(signs, details("all-figures", new HealthTable(health, words)));
        return card;
    }

    private static Paragraph sign(HealthWords.Sign sign) {
        var shape = hidden(sign.shape());
        shape.addClassName("shape");
        return new Paragraph(shape, new Span(sign.words()));
    }

    private Div card(String name, String big, String small) {
        var number = new Span(big);
        number.addClassName("big");
        return new Div(new H3(words.label(name)), new Paragraph(number, new Span(" " + small)));
    }

    private NativeDetails details(String summary, Component content) {
        var details = new NativeDetails(words.label(summary), content);
        details.addClassName("reasons");
        return details;
    }

    private static Paragraph why(String sentences) {
        var why = new Paragraph(sentences);
        why.addClassName("why");
        return why;
    }

    private static String join(String... sentences) {
        return String.join(" ", sentences).replace("  ", " ").strip();
    }

    private static Span hidden(String sign) {
        var span = new Span(sign);
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }
}
