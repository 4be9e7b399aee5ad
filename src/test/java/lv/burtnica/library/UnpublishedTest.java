package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;

import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.Bin;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.Review;
import lv.burtnica.recipe.TypedRecipes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The shelf shows what is published, and nothing else: not for a moment longer. */
@Transactional
class UnpublishedTest extends ShelfTest {

    @Autowired
    private Review review;

    @Autowired
    private Bin bin;

    private Person member;
    private Person worker;
    private RecipePage soup;

    @BeforeEach
    void aPublishedSoup() {
        member = TestPeople.add(application, "Skaidrīte", Role.MEMBER);
        worker = TestPeople.add(application, "Ilze", Role.WORKER);
        var sent = recipes.add(TypedRecipes.soup(), member);
        assertGone(sent);
        soup = review.publish(sent.id(), sent.version(), worker);
        assertThat(answer(address(soup)).getStatus()).isEqualTo(200);
        assertThat(text(answer("/sitemap.xml"))).contains(soup.recipe().key());
    }

    @Test
    void aWithdrawnRecipeIsGoneAtOnce() {
        review.withdraw(soup.id(), member);
        assertGone(soup);
    }

    @Test
    void aDeletedRecipeIsGoneAtOnceAndBackWhenTakenOut() {
        bin.put(soup.id(), member);
        assertGone(soup);
        bin.takeOut(soup.id(), member);
        assertThat(answer(address(soup)).getStatus()).isEqualTo(200);
    }

    @Test
    void aChangeThatWaitsIsNotShown() {
        recipes.change(soup, TypedRecipes.typed("Neredzēta zupa", soup.recipe().kind(), "ūdens", "Vāriet."), member);
        assertThat(page(address(soup)).select("h1").text()).isEqualTo("Mammas skābeņu zupa");
        assertThat(page(address(soup)).text()).doesNotContain("Neredzēta");
    }

    private void assertGone(RecipePage page) {
        var answer = answer(address(page));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(read(answer).select("h1").text()).isNotBlank();
        assertThat(read(answer).text()).doesNotContain("Mammas skābeņu zupa");
        assertThat(text(answer("/sitemap.xml"))).doesNotContain(page.recipe().key());
    }

    private static String address(RecipePage page) {
        return "/biblioteka/lv/receptes/" + page.recipe().key();
    }
}
