package lv.burtnica.booklet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.burtnica.booklet.change.ChangeWords;
import lv.burtnica.wording.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where published editions stand, for everybody to read. */
@Service
public class EditionShelf {

    private final Editions editions;
    private final EditionFiles files;
    private final EditionChanges changes;

    EditionShelf(Editions editions, EditionFiles files, EditionChanges changes) {
        this.editions = editions;
        this.files = files;
        this.changes = changes;
    }

    /** The newest edition of every booklet, the last published first. */
    @Transactional(readOnly = true)
    public List<Edition> newest() {
        var all = withFiles(editions.all());
        return all.stream()
                .filter(edition -> all.stream().noneMatch(other -> isNewer(other, edition)))
                .toList();
    }

    /** All editions of a booklet, the newest first; empty where none was published. */
    @Transactional(readOnly = true)
    public List<Edition> ofBooklet(String key, Locale language) {
        return withFiles(editions.ofBooklet(key, language.getLanguage()));
    }

    /** The languages that a booklet of this name was published in. */
    @Transactional(readOnly = true)
    public List<Locale> languages(String key) {
        return editions.languages(key).stream().map(Locale::of).toList();
    }

    /** The numbers of the recipes that an edition holds, in order. */
    @Transactional(readOnly = true)
    public List<Long> contents(Edition edition) {
        return editions.find(edition.id()).map(StoredEdition::contents).orElseGet(List::of);
    }

    /** What an edition changed, a sentence for each kind of change; empty for a first edition. */
    @Transactional(readOnly = true)
    public List<String> changes(Edition edition, Wording wording) {
        return changes.of(edition).map(new ChangeWords(wording, ChangeWords.ON_SCREEN)::sentences).orElse(List.of());
    }

    /** The editions that hold a recipe, the last published first. */
    @Transactional(readOnly = true)
    public List<Edition> withRecipe(long recipe) {
        return withFiles(editions.withRecipe(recipe));
    }

    /** An edition by its number in the store. */
    @Transactional(readOnly = true)
    public Optional<Edition> find(long id) {
        return editions.find(id).flatMap(stored -> withFiles(List.of(stored)).stream().findFirst());
    }

    /** All editions of all booklets, the last published first. */
    @Transactional(readOnly = true)
    public List<Edition> all() {
        return withFiles(editions.all());
    }

    /** The bytes of a published file, the same for ever. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(long edition, PaperForm form) {
        return files.findByEditionIdAndSheet(edition, form).map(StoredEditionFile::content);
    }

    private List<Edition> withFiles(List<StoredEdition> stored) {
        var facts = files.facts(stored.stream().map(StoredEdition::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        EditionFiles.Facts::getEditionId,
                        Collectors.mapping(EditionFiles.Facts::toFile, Collectors.toList())));
        return stored.stream().map(edition -> edition.toEdition(facts.getOrDefault(edition.id(), List.of()))).toList();
    }

    private static boolean isNewer(Edition other, Edition edition) {
        return other.bookletKey().equals(edition.bookletKey())
                && other.language().equals(edition.language())
                && other.number() > edition.number();
    }
}
