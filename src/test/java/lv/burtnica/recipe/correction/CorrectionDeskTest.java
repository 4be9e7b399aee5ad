package lv.burtnica.recipe.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.TypedRecipes;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.assessment.Unknown;
import lv.burtnica.recipe.line.Corrections.Correction;
import lv.burtnica.recipe.line.LineReader;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class CorrectionDeskTest extends ViewTest {

    @Autowired
    private CorrectionDesk desk;

    @Autowired
    private LineReader reader;

    @Autowired
    private IngredientList ingredients;

    @Autowired
    private RecipeBook book;

    @Autowired
    private AssessmentDesk assessments;

    @Autowired
    private ApplicationContext application;

    private Person skaidrite;
    private Person ilze;

    @BeforeEach
    void twoPeople() {
        skaidrite = TestPeople.add(application, "Skaidrīte", Role.MEMBER);
        ilze = TestPeople.add(application, "Ilze", Role.WORKER);
    }

    @Test
    void anAnswerCountsForTheSameWordsWithAnyAmountAndPreparation() {
        assertThat(food("2 ēd. k. brīnumpulvera")).isNull();
        desk.remember("brīnumpulvera", "olu_pulveris", skaidrite);
        assertThat(food("1 paciņa (200 g) brīnumpulvera")).isEqualTo("olu_pulveris");
        assertThat(food("Brīnumpulveris, izsijāts, pēc garšas")).isEqualTo("olu_pulveris");
        assertThat(reader.read("brīnumpulvera 3 karotes", Texts.LATVIAN).isSure()).isTrue();
    }

    @Test
    void anAnswerNeverCountsForOtherWords() {
        desk.remember("brīnumpulvera", "olu_pulveris", skaidrite);
        assertThat(food("100 g brīnumpulvera miltu")).isNotEqualTo("olu_pulveris");
        assertThat(food("100 g lielā brīnumpulvera vai griķu")).isNotEqualTo("olu_pulveris");
        assertThat(food("200 g brīnuma")).isNotEqualTo("olu_pulveris");
        assertThat(food("200 g")).isNull();
    }

    @Test
    void aWrongAnswerIsPutRightByTheNext() {
        desk.remember("brīnumpulvera", "olu_pulveris", skaidrite);
        desk.remember("brīnumpulveris", "piena_pulveris", ilze);
        assertThat(food("1 glāze brīnumpulvera")).isEqualTo("piena_pulveris");
        assertThat(desk.all()).singleElement().satisfies(row -> {
            assertThat(row.words()).isEqualTo("brīnumpulveris");
            assertThat(row.personId()).isEqualTo(ilze.id());
        });
    }

    @Test
    void notInTheListIsAnAnswerToo() {
        desk.remember("mannas cukura", null, skaidrite);
        assertThat(desk.answer("mannas cukurs")).contains(new Correction(null));
        assertThat(food("2 ēd. k. mannas cukura")).isNull();
    }

    @Test
    void whatIsTakenBackIsAskedAgain() {
        desk.remember("brīnumpulvera", "olu_pulveris", skaidrite);
        desk.takeBack("brīnumpulveris");
        desk.takeBack("brīnumpulveris");
        assertThat(desk.all()).isEmpty();
        assertThat(desk.answer("brīnumpulvera")).isEmpty();
        assertThat(reader.read("2 ēd. k. brīnumpulvera", Texts.LATVIAN).isSure()).isFalse();
    }

    @Test
    void publishedRecipesGetTheirFoodAndKeepTheirText() {
        var page = publish("1 glāze Brīnumpulvera, izsijāta");
        assertThat(page.foods()).doesNotContain("olu_pulveris");
        assertThat(assessments.assess(page, assessments.terms()).unknown()).extracting(Unknown::reason).contains(Unknown.Reason.FOOD);

        desk.remember("brīnumpulvera", "olu_pulveris", skaidrite);

        var after = book.find(page.id()).orElseThrow();
        assertThat(after.foods()).contains("olu_pulveris");
        assertThat(after.recipe()).isEqualTo(page.recipe());
        assertThat(after.version()).as("nobody changed the recipe").isEqualTo(page.version());
        assertThat(assessments.assess(after, assessments.terms()).unknown()).extracting(Unknown::reason)
                .doesNotContain(Unknown.Reason.FOOD);

        desk.takeBack("brīnumpulvera");
        assertThat(book.find(page.id()).orElseThrow().foods()).doesNotContain("olu_pulveris");
    }

    @Test
    void somebodyWhoIsChangingTheirRecipeMayAnswerAndStillSave() {
        var page = publish("1 glāze brīnumpulvera");
        desk.remember("brīnumpulvera", "olu_pulveris", ilze);
        var changed = book.change(page, TypedRecipes.typed("Kūka", MealKind.BAKE, "2 glāzes brīnumpulvera", "Cepiet."), ilze);
        assertThat(changed.foods()).containsExactly("olu_pulveris");
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> desk.remember("  ", "griki", skaidrite));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.remember("brīnumpulvera", "tada_nav", skaidrite));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.remember("z".repeat(401), "griki", skaidrite));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.remember("\uD83E\uDD55", "griki", skaidrite));
        assertThat(desk.canRemember("')); drop table line_correction; --")).isTrue();
        desk.remember("')); drop table line_correction; --", "griki", skaidrite);
        assertThat(desk.all()).hasSize(1);
    }

    @Test
    void onlyTheLineWithTheWordsIsReadOtherwise() {
        var page = publish("1 glāze brīnumpulvera\n200 g griķu");
        desk.remember("brīnumpulvera", "olu_pulveris", skaidrite);
        assertThat(book.find(page.id()).orElseThrow().foods()).containsExactly("olu_pulveris", "griki");
        assertThat(ingredients.foods(page.recipe())).hasSize(2);
    }

    private RecipePage publish(String lines) {
        return book.add(TypedRecipes.typed("Brīnumkūka", MealKind.BAKE, lines, "Cepiet 30 minūtes."), ilze);
    }

    private @Nullable String food(String line) {
        return reader.read(line, Texts.LATVIAN).food();
    }
}
