package lv.burtnica.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what keeps a draft from being sent. */
final class DraftCheck {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_LINE = 500;
    static final int MOST_LINES = 100;
    static final int MOST_PORTIONS = 500;
    static final int MOST_MINUTES = 10_080;
    static final int MOST_GRAMS = 99_999;

    private final List<DraftFault> faults = new ArrayList<>();

    private DraftCheck() {}

    static List<DraftFault> faults(RecipeDraft draft) {
        var check = new DraftCheck();
        check.title(draft.title());
        check.present("kind", draft.kind() != null);
        check.number("yield", draft.yield(), MOST_PORTIONS, true);
        check.number("minutes", draft.minutes(), MOST_MINUTES, false);
        check.number("cookedGrams", draft.cookedGrams(), MOST_GRAMS, false);
        check.lines("ingredients", draft.ingredients(), LONGEST_LINE);
        check.lines("steps", draft.steps(), LONGEST_TEXT);
        check.length("description", draft.description(), LONGEST_TEXT);
        check.length("tip", draft.tip(), LONGEST_TEXT);
        check.length("safety", draft.safety(), LONGEST_TEXT);
        check.length("storing", draft.storing(), LONGEST_TEXT);
        check.length("author", draft.author(), LONGEST_TITLE);
        check.length("tags", draft.tags(), LONGEST_LINE);
        if (draft.kind() == MealKind.PRESERVE) {
            check.present("keepsMonths", draft.keepsMonths() != null && draft.keepsMonths() > 0);
            check.present("storingPlace", draft.storingPlace() != null);
        }
        return check.faults;
    }

    private void title(String title) {
        if (title.isBlank()) {
            add("title", "missing");
        } else {
            length("title", title, LONGEST_TITLE);
        }
    }

    private void present(String field, boolean there) {
        if (!there) {
            add(field, "missing");
        }
    }

    private void number(String field, @Nullable Integer number, int most, boolean needed) {
        if (number == null ? needed : number < 1 || number > most) {
            faults.add(new DraftFault(field, "recipe.fault." + name(field), Map.of("most", most)));
        }
    }

    private void lines(String field, String text, int longest) {
        var lines = DraftText.lines(text).toList();
        if (lines.isEmpty()) {
            add(field, "missing");
        } else if (lines.size() > MOST_LINES) {
            faults.add(new DraftFault(field, "recipe.fault.too-many-lines", Map.of("most", MOST_LINES)));
        } else if (lines.stream().anyMatch(line -> line.length() > longest)) {
            faults.add(new DraftFault(field, "recipe.fault.too-long", Map.of("most", longest)));
        }
    }

    private void length(String field, String text, int longest) {
        if (text.length() > longest) {
            faults.add(new DraftFault(field, "recipe.fault.too-long", Map.of("most", longest)));
        }
    }

    private void add(String field, String problem) {
        faults.add(new DraftFault(field, "recipe.fault." + name(field) + "-" + problem, Map.of()));
    }

    private static String name(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
