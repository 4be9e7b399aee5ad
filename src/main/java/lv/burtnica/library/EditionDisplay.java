package lv.burtnica.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.library.correction.Correction;
import lv.burtnica.library.correction.Corrections;
import lv.burtnica.library.count.Downloads;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.wording.Wording;
import org.springframework.stereotype.Component;

/** Gathers all that the shelf says beside an edition: what was corrected since, what is new in it, how often it was downloaded. */
@Component
class EditionDisplay {

    private static final int MOST_NAMED = 12;

    private final EditionShelf editions;
    private final PublishedRecipes recipes;
    private final Corrections corrections;
    private final Downloads downloads;

    EditionDisplay(EditionShelf editions, PublishedRecipes recipes, Corrections corrections, Downloads downloads) {
        this.editions = editions;
        this.recipes = recipes;
        this.corrections = corrections;
        this.downloads = downloads;
    }

    /** Editions as they stand in a list. */
    List<ShownEdition> shown(List<Edition> some, Wording wording) {
        var marks = corrections.of(some);
        return some.stream()
                .map(edition -> ShownEdition.of(edition, inWords(marks.getOrDefault(edition.id(), List.of()), wording), wording))
                .toList();
    }

    /** Editions of one booklet, the newest first, each with what changed in it since the one before. */
    List<ShownEdition> history(List<Edition> newestFirst, Wording wording) {
        var shown = new ArrayList<ShownEdition>();
        var marks = corrections.of(newestFirst);
        for (var i = 0; i < newestFirst.size(); i++) {
            var edition = newestFirst.get(i);
            var changes = i + 1 < newestFirst.size() ? changes(edition, newestFirst.get(i + 1), wording) : List.<String>of();
            var said = inWords(marks.getOrDefault(edition.id(), List.of()), wording);
            shown.add(ShownEdition.of(edition, said, wording).with(changes, taken(edition, wording)));
        }
        return shown;
    }

    private static List<ShownCorrection> inWords(List<Correction> some, Wording wording) {
        return some.stream().map(correction -> ShownCorrection.of(correction, wording)).toList();
    }

    private String taken(Edition edition, Wording wording) {
        var total = downloads.total(edition.id());
        return total == 0 ? "" : wording.text("library.downloaded", "n", total);
    }

    /** Which recipes came and went; what of them is no longer published is only counted. */
    private List<String> changes(Edition edition, Edition before, Wording wording) {
        var now = editions.contents(edition);
        var then = editions.contents(before);
        var changes = new ArrayList<String>();
        sentence("library.edition-added", now.stream().filter(id -> !then.contains(id)).toList(), wording, changes);
        sentence("library.edition-removed", then.stream().filter(id -> !now.contains(id)).toList(), wording, changes);
        return changes;
    }

    private void sentence(String key, List<Long> ids, Wording wording, List<String> changes) {
        if (!ids.isEmpty()) {
            var names = recipes.cards(ids).stream().limit(MOST_NAMED).map(RecipeCard::title).collect(Collectors.joining(", "));
            var rest = ids.size() - Math.min(MOST_NAMED, recipes.cards(ids).size());
            var more = rest == 0 ? "" : wording.text("library.and-more", "n", rest);
            changes.add(wording.text(key, Map.of("names", names, "more", more)));
        }
    }
}
