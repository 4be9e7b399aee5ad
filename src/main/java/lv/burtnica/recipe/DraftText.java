package lv.burtnica.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.measure.Amount;
import org.jspecify.annotations.Nullable;

/** Turns what a person typed into a recipe, and a recipe back into what a person can type on in. */
final class DraftText {

    /** A leading bullet or number that people put before a line out of habit. */
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•–]\\s+|\\d{1,2}[.)]\\s+)");

    /** What some stores cannot hold, and what a terminal takes for a command: a zero, half a letter, how control sequences begin. */
    private static final Pattern UNHOLDABLE = Pattern.compile("[\\x00\\x1B\\x9B\\p{Cs}]");

    /** What nobody sees and no keyboard has. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&\\S]");

    private DraftText() {}

    static RecipeDraft of(RecipePage page) {
        return of(page.recipe(), page.pictureId());
    }

    static RecipeDraft of(Recipe recipe, @Nullable String pictureId) {
        return new RecipeDraft(
                recipe.title(),
                recipe.description(),
                recipe.kind(),
                (int) Math.round(recipe.yield().amount().from().toDouble()),
                recipe.yield().unit(),
                recipe.yield().detail(),
                recipe.minutes(),
                ingredients(recipe),
                String.join("\n", recipe.steps()),
                note(recipe, NoteKind.TIP),
                note(recipe, NoteKind.SAFETY),
                note(recipe, NoteKind.STORING),
                String.join(", ", recipe.tags()),
                recipe.credit().author(),
                pictureId,
                recipe.illustration(),
                recipe.keeping() == null ? null : recipe.keeping().months(),
                recipe.keeping() == null ? null : recipe.keeping().place(),
                recipe.cookedGrams(),
                recipe.language().getLanguage());
    }

    /**
     * The recipe that a finished draft describes.
     *
     * @param draft without faults
     * @param key of the recipe
     * @param before what the recipe said until now, {@code null} for a new one; what the form does not show is taken over from it
     */
    static Recipe toRecipe(RecipeDraft draft, String key, @Nullable Recipe before) {
        var kind = draft.kind() == null ? MealKind.MAIN : draft.kind();
        return new Recipe(
                key,
                Locale.of(draft.language()),
                oneLine(draft.title()),
                held(draft.description()).strip(),
                kind,
                servings(draft, before),
                draft.minutes(),
                Arrays.stream(draft.tags().split(",")).map(DraftText::oneLine).filter(tag -> !tag.isEmpty()).distinct().toList(),
                groups(draft.ingredients()),
                lines(draft.steps()).toList(),
                notes(draft, before),
                new Credit(oneLine(draft.author()), before == null ? "CC-BY-4.0" : before.credit().licence(), source(before)),
                draft.illustration().isBlank() ? kind.drawing() : draft.illustration(),
                kind != MealKind.PRESERVE || draft.keepsMonths() == null || draft.storingPlace() == null
                        ? null
                        : new Keeping(draft.keepsMonths(), draft.storingPlace()),
                draft.cookedGrams());
    }

    /** The non-empty lines, without the bullets and numbers that people put before them. */
    static Stream<String> lines(String text) {
        return held(text).lines().map(line -> BULLET.matcher(line.strip()).replaceFirst("").strip()).filter(line -> !line.isEmpty());
    }

    private static List<IngredientGroup> groups(String text) {
        var groups = new ArrayList<IngredientGroup>();
        var title = "";
        var open = new ArrayList<String>();
        for (var line : lines(text).toList()) {
            if (line.endsWith(":")) {
                close(groups, title, open);
                title = line.substring(0, line.length() - 1).strip();
                open = new ArrayList<>();
            } else {
                open.add(line);
            }
        }
        close(groups, title, open);
        return groups;
    }

    private static void close(List<IngredientGroup> groups, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            groups.add(new IngredientGroup(title, lines));
        }
    }

    private static String ingredients(Recipe recipe) {
        return recipe.ingredients().stream()
                .flatMap(group -> Stream.concat(
                        group.title().isEmpty() ? Stream.empty() : Stream.of(group.title() + ":"), group.lines().stream()))
                .collect(Collectors.joining("\n"));
    }

    private static Yield servings(RecipeDraft draft, @Nullable Recipe before) {
        var count = Amount.of(draft.yield() == null ? 1 : draft.yield());
        if (before != null && Math.round(before.yield().amount().from().toDouble()) == count.from().toDouble()) {
            count = before.yield().amount();
        }
        return new Yield(count, draft.yieldUnit(), oneLine(draft.yieldDetail()));
    }

    private static List<Note> notes(RecipeDraft draft, @Nullable Recipe before) {
        var notes = new ArrayList<Note>();
        add(notes, NoteKind.TIP, draft.tip());
        add(notes, NoteKind.SAFETY, draft.safety());
        add(notes, NoteKind.STORING, draft.storing());
        if (before != null) {
            before.notes().stream().filter(note -> note.kind() == NoteKind.OTHER).forEach(notes::add);
        }
        return notes;
    }

    private static void add(List<Note> notes, NoteKind kind, String text) {
        if (!text.isBlank()) {
            notes.add(new Note(kind, "", held(text).strip()));
        }
    }

    private static String note(Recipe recipe, NoteKind kind) {
        return recipe.notes().stream()
                .filter(note -> note.kind() == kind)
                .map(Note::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static String source(@Nullable Recipe before) {
        return before == null ? "" : before.credit().source();
    }

    private static String oneLine(String text) {
        return UNSEEN.matcher(text).replaceAll("").strip().replaceAll("\\s+", " ");
    }

    private static String held(String text) {
        return UNHOLDABLE.matcher(text).replaceAll("");
    }
}
