package lv.burtnica.exchange.pack;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.exchange.pack.PackPlan.Line;
import lv.burtnica.exchange.pack.PackState.Choice;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.Consents;
import lv.burtnica.recipe.PersonShown;
import lv.burtnica.recipe.Pictures;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeIntake;
import lv.burtnica.recipe.UnusablePhotographException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes recipes of a pack into the notebook. */
@Component
class RecipesIn {

    private final RecipeIntake recipes;
    private final Pictures pictures;
    private final Consents consents;

    RecipesIn(RecipeIntake recipes, Pictures pictures, Consents consents) {
        this.recipes = recipes;
        this.pictures = pictures;
        this.consents = consents;
    }

    /**
     * Draws a photograph of the pack anew.
     *
     * @return its number here; empty where it cannot be used, which the report says
     */
    Optional<String> develop(PackEntry picture, String recipe, PackBundle bundle, PackReport report) {
        if (said(picture).isEmpty()) {
            report.say("picture-consent", recipe);
            return Optional.empty();
        }
        try {
            return Optional.of(pictures.add(bundle.bytes(picture.path())));
        } catch (UnusablePhotographException e) {
            report.say("picture", recipe);
            return Optional.empty();
        }
    }

    /** @return the number of the photograph that the recipe has now, empty for none */
    String take(Line line, Taking taking) {
        if (!(taking.piece(line) instanceof Piece.OfRecipe(var recipe))) {
            throw new IllegalStateException("Not a recipe: " + line.entry().path());
        }
        var mine = line.mine();
        var before = mine == null || taking.choice(line) == Choice.KEEP_BOTH ? null : mine.recipe();
        var picture = picture(line, before == null ? null : before.pictureId(), taking);
        if (before == null) {
            recipes.add(recipe, picture, taking.person());
            waiting(recipe, taking);
        } else {
            recipes.change(before, recipe, picture, taking.person());
        }
        return picture == null ? "" : picture;
    }

    /** Theirs where it could be used, else what is here. */
    private @Nullable String picture(Line line, @Nullable String mine, Taking taking) {
        var path = line.entry().picture();
        if (line.picture().isEmpty() || line.picture().equals(line.minePicture()) && mine != null) {
            return mine;
        }
        var id = taking.pictures().get(path);
        if (id == null) {
            return mine;
        }
        taking.plan().bundle().manifest().entry(path).flatMap(RecipesIn::said)
                .ifPresent(said -> say(id, said, taking.person()));
        return id;
    }

    private void say(String id, PersonShown said, Person person) {
        if (consents.of(id).said() == PersonShown.NOT_SAID) {
            consents.say(id, said, person);
        }
    }

    private static void waiting(Recipe recipe, Taking taking) {
        if (!RecipeIntake.isOpen(recipe)) {
            taking.report().say("waits", Map.of("title", recipe.title(), "licence", recipe.credit().licence()));
        }
    }

    /** What the pack says of people in the photograph, where it says that it may be shown. */
    private static Optional<PersonShown> said(PackEntry picture) {
        return Stream.of(PersonShown.NOBODY, PersonShown.AGREED).filter(said -> said.code().equals(picture.persons())).findFirst();
    }
}
