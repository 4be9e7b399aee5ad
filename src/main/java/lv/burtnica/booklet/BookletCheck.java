package lv.burtnica.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import org.springframework.stereotype.Service;

/** Finds what in a booklet needs a hand. Nothing of it keeps a booklet from being printed. */
@Service
public class BookletCheck {

    /** Two lines of an A5 page. */
    private static final int LONG_TITLE = 60;
    /** Inclusion Europe and the UK easy-read rules ask for 10 to 15 words. */
    private static final int LONG_SENTENCE = 15;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final RecipeBook recipes;
    private final AssessmentDesk assessments;

    BookletCheck(RecipeBook recipes, AssessmentDesk assessments) {
        this.recipes = recipes;
        this.assessments = assessments;
    }

    /** What may be amiss. */
    public enum Matter {
        /** Nobody looked the recipe through yet. */
        UNREVIEWED,
        /** It has neither photograph nor drawing. */
        NO_PICTURE,
        /** Its title takes more than two lines. */
        LONG_TITLE,
        /** Nobody knows the allergens of a line. */
        ALLERGEN_UNKNOWN,
        /** Sentences are longer than easy language has them. */
        LONG_SENTENCES,
        /** It has no text in the language that is to stand beside. */
        NOT_TRANSLATED;

        /** The name used in text keys, such as {@code no-picture}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something that needs a hand.
     *
     * @param recipe key of the recipe it is about
     * @param title of that recipe
     * @param detail what it is about: a line, a number; may be empty
     */
    public record Warning(Matter matter, String recipe, String title, String detail) {

        /** The arguments of the sentence that says what it is and how to go on. */
        public Map<String, Object> textArguments() {
            return Map.of("title", title, "detail", detail);
        }
    }

    /** What needs a hand, in the order of the booklet's recipes. */
    public List<Warning> warnings(Booklet booklet) {
        return recipes.get(booklet.recipes()).stream().flatMap(page -> of(page, booklet.parts())).toList();
    }

    private Stream<Warning> of(RecipePage page, BookletParts parts) {
        var recipe = page.recipe();
        var found = new ArrayList<Warning>();
        if (page.state() != RecipeState.PUBLISHED) {
            found.add(warning(Matter.UNREVIEWED, page, ""));
        }
        if (page.pictureId() == null && recipe.illustration().isEmpty()) {
            found.add(warning(Matter.NO_PICTURE, page, ""));
        }
        if (recipe.title().length() > LONG_TITLE) {
            found.add(warning(Matter.LONG_TITLE, page, Integer.toString(recipe.title().length())));
        }
        var unknown = assessments.assess(page, assessments.terms()).allergens().unknownLines();
        if (!unknown.isEmpty()) {
            found.add(warning(Matter.ALLERGEN_UNKNOWN, page, String.join("; ", unknown)));
        }
        var longOnes = recipe.steps().stream().flatMap(SENTENCE_END::splitAsStream).filter(BookletCheck::isLong).count();
        if (longOnes > 0) {
            found.add(warning(Matter.LONG_SENTENCES, page, Long.toString(longOnes)));
        }
        var beside = parts.beside();
        if (beside != null && !recipes.languages(recipe.key()).contains(beside)) {
            found.add(warning(Matter.NOT_TRANSLATED, page, ""));
        }
        return found.stream();
    }

    private static boolean isLong(String sentence) {
        return WORD.matcher(sentence).results().count() > LONG_SENTENCE;
    }

    private static Warning warning(Matter matter, RecipePage page, String detail) {
        return new Warning(matter, page.recipe().key(), page.recipe().title(), detail);
    }
}
