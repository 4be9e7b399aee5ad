package lv.burtnica.recipe.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.press.Block;
import lv.burtnica.press.Facts;
import lv.burtnica.press.Facts.Fact;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Span;
import lv.burtnica.press.Symbol;
import lv.burtnica.press.Words;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.assessment.AllergenWords;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Says cheap, tasty and healthy on three cards, and the allergens in bold. */
final class Judgements {

    private Judgements() {}

    /** The cards, and below them the allergens. */
    static List<Block> of(AssessmentWords words) {
        return List.of(cards(words), allergens(words));
    }

    static Facts cards(AssessmentWords words) {
        var cost = words.cost();
        var health = words.health();
        var sign = health.headline();
        return Facts.cards(
                new Fact(Symbol.COIN, words.label("cheap"), Words.of(cost.headline()), Words.of(cost.unit())),
                new Fact(Symbol.SMILE, words.label("tasty"), Words.of(words.tasteHeadline()), Words.of(words.tasteFaces())),
                new Fact(circle(sign.shape()), words.label("healthy"), Words.of(sign.words()), Words.of(health.energy())));
    }

    private static Symbol circle(String shape) {
        return switch (shape) {
            case "○" -> Symbol.EMPTY_CIRCLE;
            case "◑" -> Symbol.HALF_CIRCLE;
            case "●" -> Symbol.FULL_CIRCLE;
            default -> Symbol.LEAF;
        };
    }

    static Paragraph allergens(AssessmentWords words) {
        var allergens = words.allergens();
        var spans = new ArrayList<Span>();
        spans.add(Span.plain(words.label("allergens") + ". "));
        if (!allergens.contains().isEmpty()) {
            spans.add(Span.plain(words.label("contains") + " "));
            names(allergens.contains(), spans);
        }
        if (!allergens.mayContain().isEmpty()) {
            spans.add(Span.plain(words.label("may-contain") + " "));
            names(allergens.mayContain(), spans);
        }
        allergens.notes().forEach(note -> spans.add(Span.plain(note + " ")));
        return Paragraph.of(new Words(spans));
    }

    private static void names(List<AllergenWords.Row> rows, List<Span> spans) {
        for (var row : rows) {
            spans.add(Span.strong(row.name()));
            spans.add(Span.plain(row == rows.getLast() ? ". " : ", "));
        }
    }

    /** When the prices were seen, and who wrote the recipe down; in small print, if there is anything to say. */
    static List<Paragraph> origins(Recipe recipe, @Nullable AssessmentWords words) {
        var author = recipe.credit().author();
        var prices = words == null ? "" : words.cost().prices();
        var written = author.isBlank() ? "" : Wording.in(recipe.language()).text("recipe.print.written-by", "author", author);
        var said = Stream.of(prices, written).filter(sentence -> !sentence.isBlank()).collect(Collectors.joining(" "));
        return said.isEmpty() ? List.of() : List.of(Paragraph.quiet(said));
    }
}
