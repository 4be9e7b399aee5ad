package lv.burtnica.recipe;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads which foods of the catalogue a recipe names. */
@Component
class RecipeFoods {

    List<StoredLine> read(Recipe recipe) {
        return recipe.ingredients().stream()
                .flatMap(group -> group.lines().stream().map(line -> new StoredLine(group.title(), line, null)))
                .toList();
    }

    int countFromParcels(List<StoredLine> lines) {
        return 0;
    }
}
