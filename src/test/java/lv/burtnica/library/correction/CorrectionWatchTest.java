package lv.burtnica.library.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.burtnica.Burtnica;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeChanged;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * The watch compares what a recipe says with what it said: here another thing is put down as what it said before, so that the recipe itself
 * stays as it is for other tests.
 */
@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
class CorrectionWatchTest {

    @Autowired
    private RecipeBook recipes;

    @Autowired
    private CorrectionWatch watch;

    @Autowired
    private CorrectionStore store;

    @Autowired
    private JdbcClient database;

    private RecipePage omelette;

    @BeforeEach
    void everythingIsNoted() {
        watch.settle();
        omelette = recipes.find("omlete-no-olu-pulvera", Texts.LATVIAN).orElseThrow();
        forget();
    }

    @AfterEach
    void forget() {
        database.sql("delete from safety_correction where recipe_id = ?").param(omelette.id()).update();
    }

    @Test
    void eachPublishedRecipeIsNotedWithItsAllergens() {
        assertThat(store.unnoted()).isEmpty();
        assertThat(store.statement(omelette.id()).orElseThrow().contained()).isNotEmpty();
        assertThat(Statement.allergens("")).isEmpty();
        assertThat(Statement.allergens(Statement.column(store.statement(omelette.id()).orElseThrow().contained())))
                .isEqualTo(store.statement(omelette.id()).orElseThrow().contained());
    }

    @Test
    void aChangeIsNoticedOnce() {
        var real = store.statement(omelette.id()).orElseThrow();
        database.sql("update safety_statement set contained = 'celery', notes = 'Kaut kas cits.' where recipe_id = ?")
                .param(omelette.id()).update();
        watch.note(new RecipeChanged(omelette.id()));
        watch.settle();
        watch.note(new RecipeChanged(omelette.id()));
        watch.settle();
        assertThat(noticed()).singleElement().satisfies(one -> {
            assertThat(one.before().notes()).isEqualTo("Kaut kas cits.");
            assertThat(one.after()).isEqualTo(real);
            assertThat(one.number()).isEqualTo(1);
        });
    }

    @Test
    void whatSaysTheSameIsNoCorrection() {
        watch.note(new RecipeChanged(omelette.id()));
        watch.note(new RecipeChanged(-5));
        watch.settle();
        assertThat(noticed()).isEmpty();
    }

    private List<Correction> noticed() {
        return store.newest(500).stream().filter(one -> one.recipeId() == omelette.id()).toList();
    }
}
