package lv.burtnica.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.recipe.DraftOrigin;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.YieldUnit;
import lv.burtnica.recipe.file.YieldText;
import org.jspecify.annotations.Nullable;

/** Turns what came in into a draft that a person can type on in. Sections of steps stand in front of their first step. */
public final class DraftMaker {

    /** What people put before a number of portions: {@code Serves 4}, {@code apm. 6}. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile("^[^\\d½¼¾⅓⅔]{1,30}(?=\\d)");
    /** Words for people, for whom portions are. */
    private static final Pattern PEOPLE = Pattern.compile("(?iu)(?:person|people|cilv|servings?|portion|porci|порци|чел|asmen).*");
    private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2})(?:[-_].*)?");

    private DraftMaker() {}

    /**
     * @param author the name to show where the source's licence names no other
     * @param pictureId of the photograph that came along, {@code null} where none did
     * @param page the language that counts where the source names none
     */
    public static RecipeDraft draft(Incoming recipe, String author, @Nullable String pictureId, Locale page) {
        var makes = makes(recipe.yields());
        var kind = Stream.concat(Stream.of(recipe.category()), recipe.tags().stream())
                .map(Neutral::kind)
                .flatMap(Optional::stream)
                .findFirst();
        return new RecipeDraft(
                recipe.title(), recipe.description(), kind.orElse(null), number(makes), makes.unit(), makes.detail(),
                recipe.times().whole(), ingredients(recipe), steps(recipe), notes(recipe, NoteKind.TIP),
                notes(recipe, NoteKind.SAFETY), notes(recipe, NoteKind.STORING), String.join(", ", tags(recipe)),
                author(recipe, author), pictureId, kind.map(MealKind::drawing).orElse(""), null, null, null, language(recipe, page));
    }

    /** Where the draft is from, with the words of the source to compare with. */
    public static DraftOrigin origin(Incoming recipe) {
        var from = recipe.origin();
        return new DraftOrigin(from.place(), from.author(), from.licence(), recipe.description() + "\n" + steps(recipe), false);
    }

    static Yield makes(List<String> yields) {
        var best = yields.stream().filter(text -> text.matches("\\D*\\d+.*\\p{L}.*")).findFirst()
                .or(() -> yields.stream().filter(text -> text.matches(".*\\d.*")).findFirst());
        var read = best.flatMap(text -> YieldText.read(List.of(BEFORE_NUMBER.matcher(text).replaceFirst("")))).orElse(Yield.portions(4));
        var isForPeople = read.unit() == YieldUnit.OTHER && (read.detail().isEmpty() || PEOPLE.matcher(read.detail()).matches());
        return isForPeople ? new Yield(read.amount(), YieldUnit.PORTION, "") : read;
    }

    /** An open licence asks that the one who wrote it is named. */
    private static String author(Incoming recipe, String person) {
        var origin = recipe.origin();
        return origin.licence().startsWith("CC") && !origin.author().isEmpty() ? origin.author() : person;
    }

    private static int number(Yield makes) {
        return Math.clamp(Math.round(makes.amount().from().toDouble()), 1, 500);
    }

    private static List<String> tags(Incoming recipe) {
        return recipe.tags().stream().map(tag -> tag.replace(',', ' ').strip().toLowerCase(Locale.ROOT)).distinct().toList();
    }

    private static String ingredients(Incoming recipe) {
        return recipe.ingredients().stream()
                .flatMap(group -> Stream.concat(
                        group.title().isEmpty() ? Stream.empty() : Stream.of(group.title() + ":"), group.lines().stream()))
                .collect(Collectors.joining("\n"));
    }

    private static String steps(Incoming recipe) {
        var lines = new ArrayList<String>();
        for (var group : recipe.steps()) {
            var first = lines.size();
            lines.addAll(group.steps());
            if (!group.title().isEmpty()) {
                lines.set(first, group.title() + ": " + lines.get(first));
            }
        }
        return String.join("\n", lines);
    }

    /** What is neither safety nor storing is a tip, with its heading. */
    private static String notes(Incoming recipe, NoteKind wanted) {
        return recipe.notes().stream()
                .map(Neutral::note)
                .filter(note -> note.kind() == wanted || (wanted == NoteKind.TIP && note.kind() == NoteKind.OTHER))
                .map(note -> note.title().isEmpty() ? note.text() : note.title() + ": " + note.text())
                .collect(Collectors.joining("\n\n"));
    }

    private static String language(Incoming recipe, Locale page) {
        var found = LANGUAGE.matcher(recipe.language().strip());
        return found.matches() ? found.group(1).toLowerCase(Locale.ROOT) : page.getLanguage();
    }
}
