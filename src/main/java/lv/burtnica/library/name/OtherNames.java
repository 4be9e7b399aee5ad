package lv.burtnica.library.name;

import java.util.Optional;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.recipe.RecipeKey;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Leads from other names to the key. A recipe keeps the key of its first title for ever; whoever makes an address of a title that it has
 * now or had meanwhile, or writes the key with capitals or marks, is led to it.
 */
@Service
public class OtherNames {

    private static final int LONGEST = 120;

    private final JdbcClient store;
    private final EditionShelf editions;

    OtherNames(JdbcClient store, EditionShelf editions) {
        this.store = store;
        this.editions = editions;
    }

    /** Remembers the name that the title makes. Who had it first keeps it. */
    public void note(String key, String title) {
        var name = RecipeKey.of(title);
        if (name.equals(key) || noted(name).isPresent()) {
            return;
        }
        try {
            store.sql("insert into recipe_other_name (other_key, recipe_key) values (?, ?)").params(name, key).update();
        } catch (DataIntegrityViolationException e) {
            // Somebody else noted it in the same moment.
        }
    }

    /** The key of the recipe that a name may mean; whether it is published is for others to say. */
    public Optional<String> recipe(String name) {
        var plain = RecipeKey.of(cut(name));
        return noted(plain).or(() -> Optional.of(plain)).filter(key -> !key.equals(name));
    }

    /** The key of the booklet that a name may mean: by how it is written, or by a title that one of its editions had. */
    public Optional<String> booklet(String name) {
        var plain = RecipeKey.of(cut(name));
        return editions.all().stream()
                .filter(edition -> edition.bookletKey().equals(plain) || RecipeKey.of(edition.title()).equals(plain))
                .map(Edition::bookletKey)
                .filter(key -> !key.equals(name))
                .findFirst();
    }

    private Optional<String> noted(String name) {
        return store.sql("select recipe_key from recipe_other_name where other_key = ?").param(name).query(String.class).optional();
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST));
    }
}
