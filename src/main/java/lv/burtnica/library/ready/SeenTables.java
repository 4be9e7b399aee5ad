package lv.burtnica.library.ready;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Tells statements that may change what readers see from those that cannot. A table counts as seen unless it stands here: whoever adds
 * one need not think of the shelf.
 */
public final class SeenTables {

    /**
     * What only people with an account see, and what the program notes for itself. Numbers of downloads are shown, but change with each:
     * they may be as old as {@link ShelfVersion} lets anything be.
     */
    public static final Set<String> UNSEEN = Set.of(
            "card", "correction_follower", "course_pack_base", "course_pack_made", "course_pack_taken", "download_count", "draft_origin",
            "invitation", "lesson_day", "lesson_day_answer", "lesson_day_dish", "lesson_draft", "lesson_suggestion", "membership",
            "passkey", "passkey_holder", "person", "publishing_wish", "recipe_draft", "recipe_face_secret", "recipe_proposal",
            "service_account", "shedlock", "starter_taken", "store_generation", "support_group", "table_face", "trail_entry");

    private static final Set<String> READING = Set.of("select", "values", "call", "set", "show", "explain", "analyze");
    private static final Pattern WRITTEN = Pattern.compile("(?:insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+([a-z0-9_]+)\\b.*");
    private static final int MOST_REMEMBERED = 2000;

    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    boolean isChanged(String statement) {
        var answer = known.get(statement);
        if (answer == null) {
            answer = decide(statement);
            if (known.size() < MOST_REMEMBERED) {
                known.put(statement, answer);
            }
        }
        return answer;
    }

    /** What is not understood counts as a change. */
    private static boolean decide(String statement) {
        var plain = statement.strip().replace("\"", "").toLowerCase(Locale.ROOT);
        if (READING.contains(plain.split("\\W", 2)[0])) {
            return false;
        }
        var written = WRITTEN.matcher(plain.replaceAll("\\s+", " "));
        return !written.matches() || !UNSEEN.contains(written.group(1));
    }
}
