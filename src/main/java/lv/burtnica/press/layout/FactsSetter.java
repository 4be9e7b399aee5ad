package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.Facts;
import lv.burtnica.press.Facts.Fact;
import lv.burtnica.press.Look;
import lv.burtnica.press.Span;
import lv.burtnica.press.Symbol;
import lv.burtnica.press.Weight;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.plan.Tag.Property;

/** Sets short facts, in a row or on cards. */
final class FactsSetter {

    private static final double NARROWEST_CARD = 7;

    /** One card: its three texts, broken into lines. */
    private record Card(Symbol symbol, List<Line> label, List<Line> value, List<Line> detail) {}

    private FactsSetter() {}

    static List<Slab> set(Facts facts, Context context) {
        if (facts.facts().isEmpty()) {
            return List.of();
        }
        var list = context.tag().child(Role.L).with(Property.LIST_NUMBERING, "None");
        var scale = context.scale();
        var slabs = switch (facts.form()) {
            case ROW -> row(facts.facts(), list, context);
            case CARDS -> scale.look().arrangement() == Look.Arrangement.COLUMNS && beside(context) > 1
                    ? rows(facts.facts(), list, context)
                    : Slab.together(FactLines.set(facts.facts(), list, context), context.room());
        };
        return ProseSetter.spaced(slabs, scale.line() * 0.3, scale.line() * 0.8);
    }

    private static List<Slab> row(List<Fact> facts, Tag list, Context context) {
        var style = context.scale().text();
        var lines = new ArrayList<Line>();
        var words = new ArrayList<Word>();
        for (var fact : facts) {
            var next = words(fact, list.child(Role.LI).child(Role.L_BODY), style, context);
            if (next.size() > 1 && !words.isEmpty()) {
                // What no line holds whole begins on one of its own, so that it is not cut after its first word.
                lines.addAll(Lines.of(words, context.width()));
                words.clear();
            }
            words.addAll(next);
        }
        lines.addAll(Lines.of(words, context.width()));
        var slabs = ProseSetter.slabs(lines, style.leading(style.leading() * 1.15), 0);
        return Slab.together(slabs, context.room());
    }

    /** One long word where a line can hold it, so that a fact is not cut, and space after it. */
    private static List<Word> words(Fact fact, Tag tag, TextStyle style, Context context) {
        var words = Signs.before(fact.symbol(), context.spell(words(fact), style, tag), style, tag);
        if (words.isEmpty()) {
            return words;
        }
        var runs = new ArrayList<>(words.stream().flatMap(word -> word.runs().stream()).toList());
        var last = runs.removeLast();
        runs.add(last.with(last.text(), last.width(), style.size() * 1.5));
        var whole = Word.of(runs, false);
        return whole.width() <= context.width() ? List.of(whole) : words;
    }

    private static Words words(Fact fact) {
        return fact.label().isEmpty()
                ? fact.value()
                : Words.of(Span.quiet(fact.label() + " ")).and(fact.value().in(Weight.STRONG));
    }

    /** As many cards beside each other as stay wide enough for a few words. */
    private static List<Slab> rows(List<Fact> facts, Tag list, Context context) {
        var most = beside(context);
        var rows = (facts.size() + most - 1) / most;
        var perRow = (facts.size() + rows - 1) / rows;
        var slabs = new ArrayList<Slab>();
        for (var i = 0; i < facts.size(); i += perRow) {
            slabs.add(cards(facts.subList(i, Math.min(facts.size(), i + perRow)), list, context)
                    .after(context.scale().body() * 0.6));
        }
        return Slab.together(slabs, context.room());
    }

    /** How many cards can stand side by side; one below the other they would say in frames what lines say in half the height. */
    private static int beside(Context context) {
        return (int) (context.width() / (context.scale().body() * NARROWEST_CARD));
    }

    private static Slab cards(List<Fact> facts, Tag list, Context context) {
        var scale = context.scale();
        var gap = scale.body() * 0.6;
        var padding = scale.body() * 0.6;
        var widths = CardWidths.of(facts, context, context.width() - gap * (facts.size() - 1), padding);
        var cards = new ArrayList<Card>();
        for (var i = 0; i < facts.size(); i++) {
            cards.add(card(facts.get(i), list, context, widths[i] - 2 * padding));
        }
        var height = cards.stream().mapToDouble(card -> height(card, scale)).max().orElse(0) + 2 * padding;
        return new Slab(height, (sketch, actual) -> {
            var left = 0.0;
            for (var i = 0; i < cards.size(); i++) {
                var place = sketch.at(left, 0);
                place.shape(
                        Artifact.LAYOUT,
                        new Outline().rounded(0, 0, widths[i], height, scale.body() * 0.4),
                        Paint.line(Ink.RULE, 0.8));
                draw(cards.get(i), scale, place.at(padding, padding));
                left += widths[i] + gap;
            }
        });
    }

    private static Card card(Fact fact, Tag list, Context context, double width) {
        var scale = context.scale();
        var item = list.child(Role.LI);
        var labelTag = item.child(Role.LBL);
        var label = Signs.before(fact.symbol(), context.spell(Words.of(fact.label()), scale.strong(), labelTag), scale.strong(), labelTag);
        var body = item.child(Role.L_BODY);
        return new Card(
                fact.symbol(),
                Lines.of(label, width),
                context.lines(fact.value().and(Span.plain(" ")), value(scale), body.child(Role.SPAN), width),
                context.lines(fact.detail(), scale.quiet(), body.child(Role.SPAN), width));
    }

    static TextStyle value(Scale scale) {
        return scale.heading(3);
    }

    private static double height(Card card, Scale scale) {
        return card.label().size() * scale.line()
                + card.value().size() * value(scale).leading()
                + card.detail().size() * scale.quiet().leading();
    }

    private static void draw(Card card, Scale scale, Sketch sketch) {
        var value = value(scale);
        var below = card.label().size() * scale.line();
        ProseSetter.draw(card.label(), scale.strong(), sketch, 0);
        ProseSetter.draw(card.value(), value, sketch.at(0, below), 0);
        ProseSetter.draw(card.detail(), scale.quiet(), sketch.at(0, below + card.value().size() * value.leading()), 0);
    }
}
