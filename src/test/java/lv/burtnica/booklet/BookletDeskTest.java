package lv.burtnica.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.funder.Funder;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class BookletDeskTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private BookletDesk desk;

    @Autowired
    private RecipeBook recipes;

    @Autowired
    private EntityManager store;

    @Autowired
    private JdbcTemplate database;

    private Person skaidrite;
    private Person aivars;
    private Person dace;

    @BeforeEach
    void peopleOfTheGroup() {
        skaidrite = TestPeople.add(application, "Skaidrīte", Role.MEMBER);
        aivars = TestPeople.add(application, "Aivars", Role.MEMBER);
        dace = TestPeople.add(application, "Dace", Role.WORKER);
    }

    @Test
    void aKeyIsMadeOfTheTitleAndGivenOnceInALanguage() {
        assertThat(add("Ķiršu pīrāgi", Texts.LATVIAN).booklet().key()).isEqualTo("kirsu-piragi");
        assertThat(add("Ķiršu pīrāgi", Texts.LATVIAN).booklet().key()).isEqualTo("kirsu-piragi-2");
        assertThat(add("Ķiršu pīrāgi!", Texts.LATVIAN).booklet().key()).isEqualTo("kirsu-piragi-3");
        assertThat(add("Ķiršu pīrāgi", Texts.ENGLISH).booklet().key()).isEqualTo("kirsu-piragi");
    }

    @Test
    void theKeyStaysWhenTheTitleChanges() {
        var page = add("Zupas", Texts.LATVIAN);
        var changed = desk.change(page, booklet("Zupas un putras", Texts.LATVIAN, List.of()), skaidrite);
        assertThat(changed.booklet().key()).isEqualTo(page.booklet().key());
        assertThat(changed.booklet().title()).isEqualTo("Zupas un putras");
    }

    @Test
    void theWishForNoPagesForNotesIsKept() {
        var parts = new BookletParts(true, true, true, false, true, null, Map.of(), Funder.NONE);
        var page = desk.add(booklet("Zupas", Texts.LATVIAN, List.of()).with(parts), skaidrite);
        assertThat(again(page).booklet().parts()).isEqualTo(parts);
    }

    @Test
    void recipesKeepTheirOrderThroughEveryChange() {
        var ids = someRecipes();
        var page = desk.add(booklet("Secība", Texts.LATVIAN, ids), skaidrite);
        for (var order : List.of(ids.reversed(), List.of(ids.get(2), ids.get(0)), List.of(ids.get(0), ids.get(3), ids.get(2)))) {
            page = desk.change(page, booklet("Secība", Texts.LATVIAN, order), skaidrite);
            assertThat(again(page).booklet().recipes()).isEqualTo(order);
        }
    }

    @Test
    void whoeverIsSecondOverwritesNothing() {
        var page = add("Zupas", Texts.LATVIAN);
        var newer = desk.change(page, booklet("Zupas no pakas", Texts.LATVIAN, List.of()), skaidrite);
        assertThat(newer.version()).isGreaterThan(page.version());
        assertThatThrownBy(() -> desk.change(page, booklet("Citas zupas", Texts.LATVIAN, List.of()), dace))
                .isInstanceOf(BookletDesk.ChangedMeanwhileException.class);
        assertThat(again(page).booklet().title()).isEqualTo("Zupas no pakas");
    }

    @Test
    void twoAtTheVerySameMomentAreToldApartToo() {
        var page = add("Zupas", Texts.LATVIAN);
        database.update("update booklet set version = version + 1 where id = ?", page.id());
        assertThatThrownBy(() -> desk.change(page, booklet("Citas zupas", Texts.LATVIAN, List.of()), skaidrite))
                .isInstanceOf(BookletDesk.ChangedMeanwhileException.class);
    }

    @Test
    void onlyTheOwnerAndWorkersMayChange() {
        var page = add("Zupas", Texts.LATVIAN);
        assertThat(desk.mayChange(page, skaidrite)).isTrue();
        assertThat(desk.mayChange(page, dace)).isTrue();
        assertThat(desk.mayChange(page, aivars)).isFalse();
        assertThatThrownBy(() -> desk.change(page, booklet("Manas zupas", Texts.LATVIAN, List.of()), aivars))
                .isInstanceOf(BookletDesk.NotAllowedException.class);
        assertThat(desk.mayChange(desk.add(booklet("Sākums", Texts.LATVIAN, List.of()), null), skaidrite)).isFalse();
    }

    @Test
    void whatIsNoBookletIsNotKept() {
        assertThatThrownBy(() -> add("   ", Texts.LATVIAN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> add("ķ".repeat(Booklet.LONGEST_TITLE + 1), Texts.LATVIAN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(add("ķ".repeat(Booklet.LONGEST_TITLE), Texts.LATVIAN).booklet().title()).hasSize(Booklet.LONGEST_TITLE);
    }

    private BookletPage add(String title, Locale language) {
        return desk.add(booklet(title, language, List.of()), skaidrite);
    }

    private static Booklet booklet(String title, Locale language, List<Long> ids) {
        return new Booklet("", language, title, "", "", "", "pot", 4, ids);
    }

    private List<Long> someRecipes() {
        return recipes.newest(Texts.LATVIAN, 5).stream().map(card -> card.id()).toList();
    }

    /** The booklet as the next person would find it. */
    private BookletPage again(BookletPage page) {
        store.flush();
        store.clear();
        return desk.find(page.id()).orElseThrow();
    }
}
