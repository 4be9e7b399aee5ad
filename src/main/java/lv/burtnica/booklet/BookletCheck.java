package lv.burtnica.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.burtnica.recipe.Note;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.assessment.Terms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Finds what in a booklet needs a hand. Nothing of it keeps a booklet from being printed. */
@Service
public class BookletCheck {

    /** Two lines of an A5 page. */
    private static final int LONG_TITLE = 60;

    private final RecipeBook recipes;
    private final AssessmentDesk assessments;
    private final ObjectProvider<PhotoConsent> consents;

    BookletCheck(RecipeBook recipes, AssessmentDesk assessments, ObjectProvider<PhotoConsent> consents) {
        this.recipes = recipes;
        this.assessments = assessments;
        this.consents = consents;
    }

    /** What may be amiss. */
    public enum Matter {
        /** Nobody looked the recipe through yet. */
        UNREVIEWED,
        /** Somebody on its photograph has not agreed to see it printed. */
        NO_CONSENT,
        /** It has neither photograph nor drawing. */
        NO_PICTURE,
        /** Its title takes more than two lines. */
        LONG_TITLE,
        /** Nobody knows the allergens of a line. */
        ALLERGEN_UNKNOWN,
        /** Sentences are longer than easy language has them. */
        LONG_SENTENCES,
        /** Words stand in block capitals. */
        CAPITALS,
        /** It has no text in the language that is to stand beside. */
        NOT_TRANSLATED,
        /** The booklet's own words have longer sentences than easy language has them. */
        OWN_LONG_SENTENCES;

        /** The name used in text keys, such as {@code no-picture}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something that needs a hand.
     *
     * @param id number of the recipe it is about, 0 for the booklet's own words
     * @param recipe key of that recipe, empty for the booklet's own words
     * @param title of that recipe
     * @param detail what it is about: a line, a number; may be empty
     */
    public record Warning(Matter matter, long id, String recipe, String title, String detail) {

        /** The arguments of the sentence that says what it is and how to go on. */
        public Map<String, Object> textArguments() {
            return Map.of("title", title, "detail", detail);
        }
    }

    /** What needs a hand: the booklet's own words first, then its recipes in their order. */
    public List<Warning> warnings(Booklet booklet) {
        var terms = assessments.terms();
        return Stream.concat(
                own(booklet),
                recipes.get(booklet.recipes()).stream().flatMap(page -> of(page, booklet.parts(), terms))).toList();
    }

    private static Stream<Warning> own(Booklet booklet) {
        var texts = Stream.concat(Stream.of(booklet.foreword()), booklet.parts().chapters().values().stream());
        var longOnes = EasyLanguage.longSentences(texts);
        return longOnes == 0
                ? Stream.empty()
                : Stream.of(new Warning(Matter.OWN_LONG_SENTENCES, 0, "", booklet.title(), Long.toString(longOnes)));
    }

    private Stream<Warning> of(RecipePage page, BookletParts parts, Terms terms) {
        var recipe = page.recipe();
        var found = new ArrayList<Warning>();
        if (page.state() != RecipeState.PUBLISHED) {
            found.add(warning(Matter.UNREVIEWED, page, ""));
        }
        if (page.pictureId() != null && consents.stream().anyMatch(consent -> consent.isMissing(page))) {
            found.add(warning(Matter.NO_CONSENT, page, ""));
        }
        if (page.pictureId() == null && recipe.illustration().isEmpty()) {
            found.add(warning(Matter.NO_PICTURE, page, ""));
        }
        if (recipe.title().length() > LONG_TITLE) {
            found.add(warning(Matter.LONG_TITLE, page, Integer.toString(recipe.title().length())));
        }
        var unknown = assessments.assess(page, terms).allergens().unknownLines();
        if (!unknown.isEmpty()) {
            found.add(warning(Matter.ALLERGEN_UNKNOWN, page, String.join("; ", unknown)));
        }
        counted(Matter.LONG_SENTENCES, EasyLanguage.longSentences(words(recipe)), page, found);
        counted(Matter.CAPITALS, EasyLanguage.capitals(Stream.concat(Stream.of(recipe.title()), words(recipe))), page, found);
        var beside = parts.beside();
        if (beside != null && !recipes.languages(recipe.key()).contains(beside)) {
            found.add(warning(Matter.NOT_TRANSLATED, page, ""));
        }
        return found.stream();
    }

    private static Stream<String> words(Recipe recipe) {
        return Stream.concat(
                Stream.concat(Stream.of(recipe.description()), recipe.steps().stream()), recipe.notes().stream().map(Note::text));
    }

    private static void counted(Matter matter, long count, RecipePage page, List<Warning> found) {
        if (count > 0) {
            found.add(warning(matter, page, Long.toString(count)));
        }
    }

    private static Warning warning(Matter matter, RecipePage page, String detail) {
        return new Warning(matter, page.id(), page.recipe().key(), page.recipe().title(), detail);
    }
}
