package lv.burtnica.press.layout;

import java.util.Arrays;
import java.util.List;
import lv.burtnica.press.Facts.Fact;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Tag;

/** How wide cards beside each other are: each holds its longest word, the one with more to say gets more of the rest. */
final class CardWidths {

    /** What one card asks for, in points: the least it needs, and the length of its words on one line. */
    private record Wish(double least, double length) {}

    private CardWidths() {}

    /** One width a card, the frame's padding at both sides within; together as wide as the room. */
    static double[] of(List<Fact> facts, Context context, double room, double padding) {
        var wishes = facts.stream().map(fact -> wish(fact, context, padding)).toList();
        var spare = room - wishes.stream().mapToDouble(Wish::least).sum();
        var length = wishes.stream().mapToDouble(Wish::length).sum();
        if (spare < 0 || length == 0) {
            var equal = new double[facts.size()];
            Arrays.fill(equal, room / facts.size());
            return equal;
        }
        return wishes.stream().mapToDouble(wish -> wish.least() + spare * wish.length() / length).toArray();
    }

    private static Wish wish(Fact fact, Context context, double padding) {
        var scale = context.scale();
        var sign = scale.body() * 1.3;
        var label = spell(Words.of(fact.label()), scale.strong(), context);
        var value = spell(fact.value(), FactsSetter.value(scale), context);
        var detail = spell(fact.detail(), scale.quiet(), context);
        var widest = Math.max(sign + Lines.widest(label), Math.max(Lines.widest(value), Lines.widest(detail)));
        return new Wish(widest + 2 * padding + 1, length(value) + length(detail));
    }

    private static List<Word> spell(Words words, TextStyle style, Context context) {
        return context.spell(words, style, Tag.document());
    }

    private static double length(List<Word> words) {
        return words.stream().mapToDouble(word -> word.width() + word.blank()).sum();
    }
}
