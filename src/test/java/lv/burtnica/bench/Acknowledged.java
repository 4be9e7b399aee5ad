package lv.burtnica.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the writers were told is saved, noted outside of their process, and whether the store has it. */
final class Acknowledged {

    private final Set<Long> recipes = new HashSet<>();
    private final Map<Long, String> drafts = new HashMap<>();
    private int saves;

    /** Notes a line of {@link SavingUnderLoad}; passes over any other. */
    synchronized void note(String line) {
        var words = line.split(" ");
        if (words[0].equals("R") && words.length == 2) {
            recipes.add(Long.valueOf(words[1]));
            saves++;
        } else if (words[0].equals("D") && words.length == 3) {
            drafts.put(Long.valueOf(words[1]), words[2]);
            saves++;
        }
    }

    synchronized int saves() {
        return saves;
    }

    /** What is not in the store although somebody was told so. A draft may be newer than acknowledged, never older. */
    synchronized List<String> lost(Connection store) throws SQLException {
        var lost = new ArrayList<String>();
        var foundRecipes = new HashSet<Long>();
        var foundDrafts = new HashMap<Long, String>();
        try (var statement = store.createStatement()) {
            var whole = "select r.id from recipe r where exists (select 1 from recipe_step s where s.recipe_id = r.id)";
            try (var rows = statement.executeQuery(whole)) {
                while (rows.next()) {
                    foundRecipes.add(rows.getLong(1));
                }
            }
            try (var rows = statement.executeQuery("select id, content from recipe_draft")) {
                while (rows.next()) {
                    foundDrafts.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        recipes.stream().filter(id -> !foundRecipes.contains(id)).forEach(id -> lost.add("recipe " + id));
        drafts.forEach((id, title) -> {
            if (number(foundDrafts.getOrDefault(id, "")) < number(title)) {
                lost.add("draft " + id + ": " + title + ", in the store " + number(foundDrafts.getOrDefault(id, "")));
            }
        });
        return lost;
    }

    private static long number(String text) {
        var at = text.indexOf("uzmetums-");
        if (at < 0) {
            return -1;
        }
        var digits = text.substring(at + "uzmetums-".length()).replaceFirst("\\D.*", "");
        return digits.isEmpty() ? -1 : Long.parseLong(digits);
    }
}
