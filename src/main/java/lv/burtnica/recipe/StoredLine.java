package lv.burtnica.recipe;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One ingredient line as it is stored, with the food that was read from it. */
@Embeddable
record StoredLine(String groupTitle, String text, @Nullable String foodId) {

    /** The catalogue's foods that the lines name, in their order, each once. */
    static List<String> foods(List<StoredLine> lines) {
        return lines.stream().map(StoredLine::foodId).filter(Objects::nonNull).distinct().toList();
    }

    /** The lines in their groups, the groups in the order of their first line. */
    static List<IngredientGroup> groups(List<StoredLine> lines) {
        var byTitle = new LinkedHashMap<String, List<String>>();
        for (var line : lines) {
            byTitle.computeIfAbsent(line.groupTitle(), any -> new ArrayList<>()).add(line.text());
        }
        return byTitle.entrySet().stream().map(group -> new IngredientGroup(group.getKey(), group.getValue())).toList();
    }
}
