package lv.burtnica.recipe;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import lv.burtnica.people.Person;
import lv.burtnica.people.Trail;
import lv.burtnica.people.TrailDeed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down each change of a recipe. It works inside the transaction of the change, so that neither is ever there without the other. */
@Component
class Chronicle {

    private final Revisions revisions;
    private final JsonMapper json;
    private final Trail trail;
    private final Clock clock;

    Chronicle(Revisions revisions, JsonMapper json, Trail trail, Clock clock) {
        this.trail = trail;
        this.revisions = revisions;
        this.json = json;
        this.clock = clock;
    }

    /** Before the first change of a recipe that is older than the history: keeps what it said until now. */
    void begin(StoredRecipe stored) {
        if (stored.standing().revisions() == 0) {
            record(stored, Deed.ADDED, null);
        }
    }

    /** What the recipe says after the deed. The recipe has its number already. */
    void record(StoredRecipe stored, Deed deed, @Nullable Person person) {
        record(stored, deed, person, "");
    }

    /** @param word what was said with it */
    void record(StoredRecipe stored, Deed deed, @Nullable Person person, String word) {
        var page = stored.toPage();
        record(stored, deed, person, word, RevisionText.of(page.recipe(), page.pictureId()));
    }

    /** @param text what somebody wrote, where it is not what the recipe says */
    void record(StoredRecipe stored, Deed deed, @Nullable Person person, String word, RevisionText text) {
        var number = stored.standing().nextRevision(deed);
        var content = json.writeValueAsString(text).getBytes(StandardCharsets.UTF_8);
        revisions.save(new StoredRevision(stored.id(), number, deed, person, clock.instant(), text, content, word));
        if (person != null) {
            trailOf(stored, deed).ifPresent(done -> trail.record(done, person, stored.toRecipe().key()));
        }
    }

    private static Optional<TrailDeed> trailOf(StoredRecipe stored, Deed deed) {
        return switch (deed) {
            case PUBLISHED -> Optional.of(TrailDeed.RECIPE_PUBLISHED);
            case ADDED -> Optional.of(TrailDeed.RECIPE_PUBLISHED).filter(done -> stored.state() == RecipeState.PUBLISHED);
            case SENT_BACK -> Optional.of(TrailDeed.RECIPE_SENT_BACK);
            case WITHDRAWN -> Optional.of(TrailDeed.RECIPE_WITHDRAWN);
            case BINNED -> Optional.of(TrailDeed.RECIPE_BINNED);
            case UNBINNED -> Optional.of(TrailDeed.RECIPE_UNBINNED);
            case RESTORED -> Optional.of(TrailDeed.RECIPE_RESTORED);
            case CHANGED, PROPOSED, SENT, SET_ASIDE -> Optional.empty();
        };
    }

    Optional<RevisionText> text(long recipeId, int number) {
        return revisions.findByRecipeIdAndNumber(recipeId, number).map(this::read);
    }

    private RevisionText read(StoredRevision stored) {
        return json.readValue(new String(stored.content(), StandardCharsets.UTF_8), RevisionText.class);
    }
}
