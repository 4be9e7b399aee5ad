package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Set;
import lv.burtnica.food.Allergen;
import lv.burtnica.recipe.correction.CorrectionDesk;
import lv.burtnica.wording.Texts;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people answer about the words of a line is found by searches at once. */
class CorrectedFoodsTest extends WorkshopTest {

    private static final RecipeDraft CAKE = TypedRecipes.typed("Brīnumkūka", MealKind.BAKE, "1 glāze brīnumpulvera", "Cepiet.");

    @Autowired
    private CorrectionDesk corrections;

    @Autowired
    private RecipeSearch search;

    @Autowired
    private EntityManager store;

    @AfterEach
    void leaveItInOrder() {
        // The store forgets what a test wrote, the index does not.
        store.flush();
        store.createQuery("select r from StoredRecipe r where r.title = :title", StoredRecipe.class)
                .setParameter("title", CAKE.title())
                .getResultList()
                .forEach(stored -> Search.session(store).indexingPlan().purge(StoredRecipe.class, stored.id(), null));
        Search.session(store).indexingPlan().execute();
    }

    @Test
    void aSearchFindsTheFoodThatWasAnswered() {
        book.add(CAKE, ilze);
        assertThat(isFound("olu pulveris", RecipeChoice.ALL)).isFalse();
        corrections.remember("brīnumpulvera", "olu_pulveris", skaidrite);
        assertThat(isFound("olu pulveris", RecipeChoice.ALL)).isTrue();
        assertThat(isFound("", RecipeChoice.ALL.withFoods(Set.of("olu_pulveris")))).isTrue();
        corrections.takeBack("brīnumpulvera");
        assertThat(isFound("", RecipeChoice.ALL.withFoods(Set.of("olu_pulveris")))).isFalse();
    }

    @Test
    void whatTheDishIsFreeFromIsKnownOnceItsFoodsAre() {
        book.add(CAKE, ilze);
        var withoutGluten = RecipeChoice.ALL.switchFreeFrom(Allergen.GLUTEN);
        assertThat(isFound("", withoutGluten)).isFalse();
        corrections.remember("brīnumpulvera", "olu_pulveris", skaidrite);
        assertThat(isFound("", withoutGluten)).isTrue();
        corrections.remember("brīnumpulvera", "milti_kviesu", skaidrite);
        assertThat(isFound("", withoutGluten)).isFalse();
    }

    private boolean isFound(String words, RecipeChoice choice) {
        store.flush();
        Search.session(store).indexingPlan().execute();
        return search.find(new RecipeQuery(words, Texts.LATVIAN, choice), 0, 500).cards().stream()
                .anyMatch(card -> card.title().equals(CAKE.title()));
    }
}
