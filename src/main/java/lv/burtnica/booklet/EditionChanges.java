package lv.burtnica.booklet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.burtnica.booklet.change.ChangeWords;
import lv.burtnica.booklet.change.Changes;
import lv.burtnica.booklet.change.Frozen;
import lv.burtnica.booklet.change.Marks;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out what changed from one edition of a booklet to the next. */
@Component
class EditionChanges {

    private final Editions editions;
    private final RecipeBook recipes;

    EditionChanges(Editions editions, RecipeBook recipes) {
        this.editions = editions;
        this.recipes = recipes;
    }

    /** From the newest edition to what would be printed now; empty where nothing was published yet. */
    @Transactional(readOnly = true)
    public Optional<Changes> since(Booklet booklet, Frozen now) {
        return all(booklet.key(), booklet.language()).stream().findFirst().map(newest -> between(newest, now));
    }

    /** What an edition changed; empty for a first one, and where nobody took down what stood in it. */
    @Transactional(readOnly = true)
    public Optional<Changes> of(Edition edition) {
        var all = all(edition.bookletKey(), edition.language());
        var now = all.stream().filter(each -> each.number() == edition.number()).findFirst().map(StoredEdition::frozen);
        return now.flatMap(frozen -> all.stream()
                .filter(each -> each.number() < edition.number())
                .findFirst()
                .map(before -> between(before, frozen)));
    }

    /** The heading and the sentences that the imprint has. */
    static List<String> inPrint(Optional<Changes> changes, Locale language) {
        var words = new ChangeWords(Wording.in(language), ChangeWords.ON_PAPER);
        return changes.map(words::headed).orElse(List.of());
    }

    private Changes between(StoredEdition before, Frozen now) {
        var frozen = before.frozen();
        return Changes.between(before.number(), frozen == null ? recipesOnly(before) : frozen, now);
    }

    /** Of an edition whose texts nobody took down, one knows at least which recipes stood in it. */
    private Frozen recipesOnly(StoredEdition edition) {
        return new Frozen(Marks.NONE, recipes.get(edition.contents()).stream()
                .map(page -> new Frozen.Leaf(page.recipe().key(), page.recipe().title(), Marks.NONE))
                .toList());
    }

    private List<StoredEdition> all(String key, Locale language) {
        return editions.ofBooklet(key, language.getLanguage());
    }
}
