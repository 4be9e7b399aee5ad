package lv.burtnica.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.kit.KnownPages;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.transaction.annotation.Transactional;

/** What the shell of a page knows of its address before the view is made. */
@Transactional
@WithAnonymousUser
class StatusOfUnknownAddressesTest extends ViewTest {

    private static final String NO_NUMBER = "999999999999999999";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private StatusOfUnknownAddresses status;

    @Autowired
    private List<KnownPages> known;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private BookletDesk booklets;

    @Autowired
    private LessonDays days;

    @Autowired
    private CourseShelf course;

    @ParameterizedTest
    @CsvSource({
        "receptes, tadas-receptes-nav, false", "receptes, '', false", "receptes, ../buberts, false", "receptes, '<script>', false",
        "kurss, 1, true", "kurss, 6, true", "kurss, 0, false", "kurss, 99, false", "kurss, labot, true",
        "pakas, lv-2013, true", "pakas, lv-1913, false", "cenas, lv-2025-05, true", "cenas, nav, false",
        "produkti, griki, true", "produkti, plutonijs, false", "grupas, 9999999999999999999, false", "cilveki, -1, false"})
    void whatIsThereIsKnown(String room, String name, boolean there) {
        var pages = known.stream().filter(one -> one.room().equals(room)).findFirst().orElseThrow();
        for (var language : Texts.standard().languages()) {
            assertThat(pages.has(name, language)).as(name + " in " + language).isEqualTo(there);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kurss", "kurss/1", "kurss/2/diena", "receptes/risu-plovs-ar-sautetu-cukgalu", "karte/abc", "ienakt"})
    void aReaderFindsThem(String address) {
        assertThat(leadsNowhere(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nekas", "kurss/99", "kurss/0/diena", "receptes/tadas-nav", "receptes/tadas-nav/gatavot", "grupas/vieni"})
    void thereIsNothing(String address) {
        assertThat(leadsNowhere(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"burtnicas/", "grupas/", "cilveki/", "nodarbibu-dienas/", "finansetaji/"})
    void aCoordinatorHearsThatThereIsNone(String room) {
        signIn("Ilze", Role.COORDINATOR);
        assertThat(leadsNowhere(room + NO_NUMBER)).isTrue();
        assertThat(leadsNowhere(room.replace("/", ""))).as("the list").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"burtnicas/jauna", "finansetaji/jauns", "pakas/jauna", "kurss/jauna-nodarbiba", "kurss/darba-lapas/budzets"})
    void whatIsStillToBeMadeIsThere(String address) {
        signIn("Ilze", Role.COORDINATOR);
        assertThat(leadsNowhere(address)).isFalse();
    }

    @Test
    void nobodyLearnsWhatThereIsOfOthers() {
        var coordinator = signIn("Ilze", Role.COORDINATOR);
        var group = "grupas/" + groups.make("Rucavas grupa", coordinator).id();
        var person = "cilveki/" + TestPeople.add(application, "Zenta", Role.MEMBER).id();
        var pages = new Booklet("", Texts.LATVIAN, "Ilzes burtnīca", "", "", "", "pot", 4, List.of());
        var booklet = "burtnicas/" + booklets.add(pages, coordinator).id();
        var lesson = course.course(Texts.LATVIAN).lesson(1).orElseThrow();
        var day = "nodarbibu-dienas/" + days.add(course.course(Texts.LATVIAN), lesson,
                new DayWish(Map.of()).orUsual(LocalDate.of(2026, 12, 1)), null, coordinator).id();
        var all = List.of(group, person, booklet, day);
        assertThat(all).noneMatch(this::leadsNowhere);
        signIn("Anna", Role.MEMBER);
        assertThat(all).allSatisfy(this::isLikeNothing);
        signIn("Ruta", Role.WORKER);
        assertThat(List.of(group, person, day)).allSatisfy(this::isLikeNothing);
        assertThat(leadsNowhere(booklet)).as("workers change everybody's").isFalse();
    }

    private void isLikeNothing(String address) {
        assertThat(leadsNowhere(address)).isEqualTo(leadsNowhere(address.replaceFirst("[0-9]+", NO_NUMBER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pakas/", "cenas/", "produkti/"})
    void whoKeepsNoFoodsHearsTheSameOfAll(String room) {
        var there = room.equals("pakas/") ? "lv-2013" : room.equals("cenas/") ? "lv-2025-05" : "griki";
        signIn("Anna", Role.MEMBER);
        assertThat(leadsNowhere(room + there)).isEqualTo(leadsNowhere(room + "nav"));
        signIn("Ilze", Role.COORDINATOR);
        assertThat(leadsNowhere(room + there)).isFalse();
        assertThat(leadsNowhere(room + "nav")).isTrue();
    }

    private Person signIn(String name, Role role) {
        var person = TestPeople.add(application, name, role);
        TestPeople.signIn(person);
        return person;
    }

    private boolean leadsNowhere(String address) {
        return status.leadsNowhere(UI.getCurrent().getInternals().getRouter().getRegistry(), address, Texts.LATVIAN);
    }
}
