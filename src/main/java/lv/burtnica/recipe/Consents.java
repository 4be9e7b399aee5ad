package lv.burtnica.recipe;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.RecipeBook.NotAllowedException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what was said about people in photographs. */
@Service
public class Consents {

    private final Recipes recipes;
    private final Permissions permissions;
    private final Chronicle chronicle;
    private final JdbcClient store;
    private final Clock clock;

    Consents(Recipes recipes, Permissions permissions, Chronicle chronicle, JdbcClient store, Clock clock) {
        this.recipes = recipes;
        this.permissions = permissions;
        this.chronicle = chronicle;
        this.store = store;
        this.clock = clock;
    }

    /**
     * What was said, by whose word and when.
     *
     * @param by the number of who said so, {@code null} where nobody knows any more
     */
    public record Word(PersonShown said, @Nullable Long by, Instant at) {}

    /** What was said of a photograph; nobody's word where nobody said anything. */
    @Transactional(readOnly = true)
    public Word of(String pictureId) {
        return store.sql("select said, said_by, said_at from picture_consent where picture_id = :id")
                .param("id", pictureId)
                .query((row, number) -> new Word(
                        PersonShown.valueOf(row.getString(1)),
                        row.getObject(2, Long.class),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(new Word(PersonShown.NOT_SAID, null, Instant.EPOCH));
    }

    /** What was said of each of the photographs. */
    @Transactional(readOnly = true)
    public Map<String, PersonShown> of(Collection<String> pictureIds) {
        var found = new HashMap<String, PersonShown>();
        pictureIds.forEach(id -> found.put(id, PersonShown.NOT_SAID));
        if (!found.isEmpty()) {
            store.sql("select picture_id, said from picture_consent where picture_id in (:ids)")
                    .param("ids", List.copyOf(found.keySet()))
                    .query((row, number) -> found.put(row.getString(1), PersonShown.valueOf(row.getString(2))))
                    .list();
        }
        return found;
    }

    /**
     * Takes down what somebody says of a photograph. Where a person in it does not agree, it is taken out of every published recipe at
     * once.
     *
     * @throws NotAllowedException if a recipe with this photograph is not the person's to change
     * @throws IllegalArgumentException if nothing is said
     */
    @Transactional
    public void say(String pictureId, PersonShown said, Person person) {
        if (said == PersonShown.NOT_SAID) {
            throw new IllegalArgumentException("Nothing is said");
        }
        var shown = recipes.withPicture(pictureId);
        if (!permissions.may(person, Deed.ADD_RECIPE)
                || shown.stream().anyMatch(stored -> !permissions.may(person, Deed.CHANGE_RECIPE, stored.toPage().ownerId()))) {
            throw new NotAllowedException();
        }
        // What was put into the store just now by other means is there from here on.
        recipes.flush();
        write(pictureId, said, person);
        if (said == PersonShown.NOT_AGREED) {
            shown.stream().filter(stored -> stored.state() == RecipeState.PUBLISHED).forEach(stored -> takeOut(stored, person));
        }
    }

    /** @throws NoConsentException if everybody would see a photograph of somebody who has not agreed */
    void demandFor(StoredRecipe stored) {
        if (stored.state() != RecipeState.PUBLISHED) {
            return;
        }
        var picture = stored.toPage().pictureId();
        if (picture != null && of(picture).said() == PersonShown.NOT_AGREED) {
            throw new NoConsentException();
        }
    }

    private void write(String pictureId, PersonShown said, Person person) {
        store.sql("delete from picture_consent where picture_id = :id").param("id", pictureId).update();
        store.sql("insert into picture_consent (picture_id, said, said_by, said_at) values (:id, :said, :by, :at)")
                .param("id", pictureId)
                .param("said", said.name())
                .param("by", person.id())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private void takeOut(StoredRecipe stored, Person person) {
        chronicle.begin(stored);
        stored.untie(Set.of(Tie.PICTURE), clock.instant());
        chronicle.record(stored, lv.burtnica.recipe.Deed.CHANGED, person);
        recipes.saveAndFlush(stored);
    }
}
