package lv.burtnica.library.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import lv.burtnica.Burtnica;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.food.Allergen;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.wording.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** What a correction says, which editions it marks, and who is told. Rolled back after each test. */
@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
@Transactional
class CorrectionsTest {

    private static final Statement NOTHING = new Statement(List.of(), List.of(), "");
    private static final Statement MILK = new Statement(List.of(Allergen.MILK), List.of(Allergen.NUTS), "");
    private static final Statement MILK_AND_EGG = new Statement(List.of(Allergen.EGG, Allergen.MILK), List.of(), "Uzmanīgi ar <b>karstu</b> eļļu.");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private CorrectionStore store;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Following following;

    @Autowired
    private EditionShelf editions;

    @Autowired
    private RecipeBook recipes;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager persons;

    private MockMvc browser;
    private RecipePage recipe;
    private Instant after;

    @BeforeEach
    void aRecipeOfThePrintedBooklet() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        var edition = editions.ofBooklet("ziemas-krajumi", Texts.LATVIAN).getFirst();
        recipe = recipes.find(editions.contents(edition).getFirst()).orElseThrow();
        after = edition.publishedAt().plusSeconds(5);
        database.sql("delete from safety_correction").update();
        database.sql("delete from safety_statement where recipe_id = ?").param(recipe.id()).update();
    }

    @Test
    void aCorrectionMarksEveryEditionThatHoldsTheRecipe() {
        store.add(recipe.id(), MILK);
        store.correct(recipe.id(), MILK, MILK_AND_EGG, after);
        var edition = editions.ofBooklet("ziemas-krajumi", Texts.LATVIAN).getFirst();
        assertThat(corrections.of(edition)).hasSize(1);
        assertThat(corrections.editions(corrections.newest(5).getFirst())).contains(edition);
        var page = page("/biblioteka/lv/burtnicas/ziemas-krajumi");
        var mark = page.expectFirst(".edition .corrected");
        assertThat(mark.text()).contains(recipe.recipe().title(), "Alergēni te ir: piens; var būt rieksti", "Pareizi: ", "olas");
        assertThat(mark.select("b, script")).as("what was typed stays text").isEmpty();
        assertThat(mark.siblingIndex()).as("above the files").isLessThan(page.expectFirst(".edition .downloads").siblingIndex());
        assertThat(page("/biblioteka/lv").select(".booklet .corrected")).isNotEmpty();
        assertThat(page("/biblioteka/lv/burtnicas").select(".booklet .corrected")).isNotEmpty();
        assertThat(page("/biblioteka/en/labojumi").text()).contains("Allergens in it: milk", "Printed the old way in");
        assertThat(text("/biblioteka/lv/labojumi.xml")).contains("Ziemas krājumi, 1. izdevums", "&lt;b&gt;karstu");
        assertThat(text("/api/v1/editions/lv/ziemas-krajumi/1")).contains("\"recipe\":\"" + recipe.recipe().key() + "\"");
    }

    @Test
    void anEditionThatIsNewerIsNotMarked() {
        store.correct(recipe.id(), NOTHING, MILK, after.minusSeconds(3600));
        assertThat(corrections.of(editions.ofBooklet("ziemas-krajumi", Texts.LATVIAN).getFirst())).isEmpty();
    }

    @Test
    void aCorrectionThatWasTakenBackIsNoneAnyMore() {
        store.add(recipe.id(), MILK);
        store.correct(recipe.id(), MILK, MILK_AND_EGG, after);
        store.correct(recipe.id(), MILK_AND_EGG, MILK, after.plusSeconds(60));
        assertThat(corrections.of(editions.ofBooklet("ziemas-krajumi", Texts.LATVIAN).getFirst())).isEmpty();
        assertThat(corrections.newest(10)).as("the feed still tells of both").hasSize(2);
    }

    @Test
    void severalCorrectionsAreToldAsOne() {
        store.add(recipe.id(), NOTHING);
        store.correct(recipe.id(), NOTHING, MILK, after);
        store.correct(recipe.id(), MILK, MILK_AND_EGG, after.plusSeconds(60));
        var marks = corrections.of(editions.ofBooklet("ziemas-krajumi", Texts.LATVIAN).getFirst());
        assertThat(marks).singleElement().satisfies(mark -> {
            assertThat(mark.before()).isEqualTo(NOTHING);
            assertThat(mark.after()).isEqualTo(MILK_AND_EGG);
        });
        assertThat(store.statement(recipe.id())).hasValue(MILK_AND_EGG);
    }

    @Test
    void whoFollowsIsToldOnceAndOthersNever() {
        var ilze = TestPeople.add(application, "Ilze", Role.MEMBER);
        var juris = TestPeople.add(application, "Juris", Role.MEMBER);
        persons.flush();
        following.follow(ilze.id());
        following.follow(ilze.id());
        store.correct(recipe.id(), NOTHING, MILK, Instant.now().plusSeconds(60));
        assertThat(following.unseen(ilze.id())).isEqualTo(1);
        assertThat(following.unseen(juris.id())).isZero();
        seenLater(ilze);
        assertThat(following.unseen(ilze.id())).isZero();
        following.leave(ilze.id());
        assertThat(following.isFollowing(ilze.id())).isFalse();
    }

    private void seenLater(Person person) {
        database.sql("update correction_follower set seen_at = ? where person_id = ?")
                .params(Timestamp.from(Instant.now().plusSeconds(120)), person.id()).update();
    }

    private Document page(String address) {
        return Jsoup.parse(text(address));
    }

    private String text(String address) {
        try {
            return new String(browser.perform(get(address)).andReturn().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
