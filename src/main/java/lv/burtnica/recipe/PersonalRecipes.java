package lv.burtnica.recipe;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lv.burtnica.people.Held;
import lv.burtnica.people.Leaving;
import lv.burtnica.people.Person;
import lv.burtnica.people.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Recipes, their drafts, and what somebody did to them. */
@Component
@Order(10)
class PersonalRecipes implements PersonalData {

    private static final String RECIPE = "recipe";
    private static final String REVISION = "recipe_revision";
    private static final String PROPOSAL = "recipe_proposal";

    private final Recipes recipes;
    private final Eraser eraser;
    private final NameEraser names;
    private final PictureRepository pictures;
    private final Consents consents;
    private final JdbcClient store;
    private final JsonMapper json;
    private final Clock clock;

    PersonalRecipes(
            Recipes recipes,
            Eraser eraser,
            NameEraser names,
            PictureRepository pictures,
            Consents consents,
            JdbcClient store,
            JsonMapper json,
            Clock clock) {
        this.recipes = recipes;
        this.eraser = eraser;
        this.names = names;
        this.pictures = pictures;
        this.consents = consents;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Set<Column> columns() {
        return Set.of(
                new Column(RECIPE, "owner_id"),
                new Column(RECIPE, "author"),
                new Column(RECIPE, "hand"),
                new Column(RECIPE, "binned_by"),
                new Column("recipe_draft", "person_id"),
                new Column(REVISION, "person_id"),
                new Column(REVISION, "person_name"),
                new Column(PROPOSAL, "person_id"),
                new Column(PROPOSAL, "person_name"));
    }

    @Override
    public Set<String> names(Person person) {
        return new HashSet<>(store.sql("select person_name from recipe_revision where person_id = :id"
                        + " union select person_name from recipe_proposal where person_id = :id")
                .param("id", person.id())
                .query(String.class)
                .list());
    }

    @Override
    public List<Held> held(Person person) {
        var held = new ArrayList<Held>();
        add(held, "recipe.held.recipes", count("recipe where owner_id = :id and state <> 'ERASED'", person));
        add(held, "recipe.held.drafts", count("recipe_draft where person_id = :id", person));
        add(held, "recipe.held.proposals", count("recipe_proposal where person_id = :id", person));
        add(held, "recipe.held.history", count("recipe_revision where person_id = :id", person));
        return held;
    }

    private static void add(List<Held> held, String key, long number) {
        if (number > 0) {
            held.add(Held.count(key, number));
        }
    }

    private long count(String what, Person person) {
        return store.sql("select count(*) from " + what).param("id", person.id()).query(Long.class).single();
    }

    @Override
    public void forget(Leaving leaving) {
        var own = recipes.idsOfOwner(leaving.id());
        var shown = shownBy(leaving.id());
        store.sql("delete from recipe_draft where person_id = :id").param("id", leaving.id()).update();
        store.sql("delete from recipe_proposal where person_id = :id").param("id", leaving.id()).update();
        if (leaving.recipesStay()) {
            var withPerson = withPerson(shown);
            own.forEach(id -> recipes.take(id).ifPresent(stored -> disown(stored, withPerson)));
        } else {
            own.forEach(eraser::eraseNow);
        }
        recipes.flush();
        names.erase(leaving, Set.copyOf(own));
        var unused = shown.isEmpty() ? List.<String>of() : pictures.unused(shown);
        if (!unused.isEmpty()) {
            pictures.erase(unused);
        }
    }

    /** The photographs of the person's recipes and drafts. */
    private Set<String> shownBy(long person) {
        var shown = new HashSet<>(store.sql("select v.picture_id from recipe r join recipe_revision v on v.recipe_id = r.id"
                        + " where r.owner_id = :id and v.picture_id is not null"
                        + " union select picture_id from recipe where owner_id = :id and picture_id is not null")
                .param("id", person)
                .query(String.class)
                .list());
        store.sql("select content from recipe_draft where person_id = :id").param("id", person).query(String.class).list().stream()
                .map(content -> json.readValue(content, RecipeDraft.class).pictureId())
                .filter(Objects::nonNull)
                .forEach(shown::add);
        return shown;
    }

    /** A photograph with a person in it goes with whoever put it in: nobody is left to ask whether it may stay. */
    private Set<String> withPerson(Set<String> photographs) {
        return consents.of(photographs).entrySet().stream()
                .filter(said -> said.getValue() == PersonShown.AGREED || said.getValue() == PersonShown.NOT_AGREED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void disown(StoredRecipe stored, Set<String> withPerson) {
        var picture = stored.toPage().pictureId();
        var seen = picture != null && withPerson.contains(picture);
        stored.untie(seen ? EnumSet.allOf(Tie.class) : EnumSet.of(Tie.OWNER, Tie.AUTHOR), clock.instant());
        stored.standing().unsay();
        withPerson.forEach(id -> store.sql("update recipe_revision set picture_id = null where recipe_id = :recipe and picture_id = :id")
                .param("recipe", stored.id())
                .param("id", id)
                .update());
        recipes.save(stored);
    }
}
