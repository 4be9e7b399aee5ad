package lv.burtnica.booklet.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lv.burtnica.booklet.BookletParts;
import lv.burtnica.booklet.print.Pages;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.assessment.AssessmentWords;

/**
 * What stands in an edition, as fingerprints: enough to say later what changed, and nothing that anybody could read.
 *
 * @param own of the booklet's own words and parts; none where nobody took them when the edition was published
 * @param recipes in order
 */
public record Frozen(Marks own, List<Leaf> recipes) {

    /**
     * A recipe in an edition.
     *
     * @param key the recipe's name in addresses
     * @param title as it was printed
     */
    public record Leaf(String key, String title, Marks marks) {}

    public Frozen {
        recipes = List.copyOf(recipes);
    }

    /** What the pages say, to be compared with a later edition. */
    public static Frozen of(Pages pages) {
        return new Frozen(own(pages), pages.recipes().stream().map(Frozen::leaf).toList());
    }

    private static Marks own(Pages pages) {
        var cover = pages.cover();
        var parts = pages.parts();
        var prints = new LinkedHashMap<String, String>();
        prints.put("cover", Fingerprint.of(cover.title(), cover.subtitle(), cover.groupName(), cover.illustration()));
        prints.put("foreword", Fingerprint.of(pages.foreword()));
        prints.put("chapters", Fingerprint.of(new TreeMap<>(parts.chapters()).toString()));
        prints.put("funder", Fingerprint.of(funder(parts)));
        prints.put("parts", Fingerprint.of(
                parts.howTo() + "", parts.judgements() + "", parts.notes() + "", parts.conversions() + "", parts.beside() + ""));
        prints.put("note-pages", Fingerprint.of(parts.notePages() + ""));
        prints.put("my-pages", Fingerprint.of(pages.myRecipePages() + ""));
        return new Marks(prints);
    }

    private static List<String> funder(BookletParts parts) {
        var texts = new ArrayList<String>();
        texts.add(parts.funder().sentence());
        parts.funder().logos().forEach(logo -> texts.addAll(
                List.of(Fingerprint.of(logo.jpeg()), logo.alt(), logo.millimetres() + "", logo.emblem() + "")));
        return texts;
    }

    private static Leaf leaf(Pages.Leaf leaf) {
        var recipe = leaf.recipe();
        var prints = new LinkedHashMap<>(texts(recipe));
        prints.put("picture", leaf.photograph() == null ? Fingerprint.of(recipe.illustration()) : Fingerprint.of(leaf.photograph()));
        if (leaf.judgement() != null) {
            prints.put("allergens", Fingerprint.of(allergens(leaf.judgement())));
            prints.put("judgement", Fingerprint.of(judgement(leaf.judgement())));
        }
        var other = leaf.other();
        prints.put("other-language", other == null ? Fingerprint.of() : Fingerprint.of(texts(other).toString()));
        return new Leaf(recipe.key(), recipe.title(), new Marks(prints));
    }

    private static Map<String, String> texts(Recipe recipe) {
        var prints = new LinkedHashMap<String, String>();
        prints.put("title", Fingerprint.of(recipe.title()));
        prints.put("description", Fingerprint.of(
                recipe.description(), recipe.kind().code(), recipe.yield().toString(), recipe.minutes() + "",
                Objects.toString(recipe.keeping())));
        prints.put("ingredients", Fingerprint.of(recipe.ingredients().toString()));
        prints.put("steps", Fingerprint.of(recipe.steps()));
        prints.put("notes", Fingerprint.of(recipe.notes().toString()));
        prints.put("author", Fingerprint.of(recipe.credit().author()));
        return prints;
    }

    private static List<String> allergens(AssessmentWords words) {
        var allergens = words.allergens();
        return List.of(allergens.contains().toString(), allergens.mayContain().toString(), allergens.notes().toString());
    }

    private static List<String> judgement(AssessmentWords words) {
        var cost = words.cost();
        var sign = words.health().headline();
        return List.of(
                cost.headline(), cost.unit(), cost.prices(), words.tasteHeadline(), words.tasteFaces(), sign.shape(), sign.words(),
                words.health().energy());
    }
}
