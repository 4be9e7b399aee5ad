package lv.burtnica.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** In a transaction the work is done at once, in the caller's thread. */
@Transactional
class PublishingWorkTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PublishingWork work;

    @Autowired
    private BookletDesk desk;

    @Autowired
    private RecipeBook recipes;

    @Test
    void theWorkIsCountedFormByFormAndThenOver() {
        var dace = TestPeople.add(application, "Dace", Role.WORKER);
        var page = add("Lieldienu galds", 1, dace);
        var job = work.begin(page.id(), dace);
        assertThat(job.isDone()).isTrue();
        assertThat(job.finished()).isEqualTo(job.all());
        assertThat(job.edition().files()).hasSize(PaperForm.values().length);
        assertThat(work.of(page.id())).as("nothing goes on any more").isEmpty();
    }

    @Test
    void whatWentWrongIsToldToWhoeverAsks() {
        var dace = TestPeople.add(application, "Dace", Role.WORKER);
        var empty = work.begin(add("Tukša", 0, dace).id(), dace);
        assertThatThrownBy(empty::edition).isInstanceOf(Publishing.EmptyBookletException.class);
    }

    private BookletPage add(String title, int count, Person person) {
        List<Long> ids = count == 0 ? List.of() : recipes.newest(Texts.LATVIAN, count).stream().map(card -> card.id()).toList();
        return desk.add(new Booklet("", Texts.LATVIAN, title, "", "", "", "cake", 0, ids), person);
    }
}
