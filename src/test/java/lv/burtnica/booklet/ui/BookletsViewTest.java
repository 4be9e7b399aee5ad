package lv.burtnica.booklet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class BookletsViewTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private BookletDesk desk;

    @Test
    @WithAnonymousUser
    void readersTakeThePublishedFilesHome() {
        navigate(BookletsView.class);
        assertThat(find(EditionCard.class).all()).isNotEmpty();
        assertThat(hrefs())
                .contains("biblioteka/lv/burtnicas/recepsu-burtnica/1/a5.pdf", "biblioteka/lv/burtnicas/recepsu-burtnica/1/a4-imposed.pdf")
                .doesNotContain("burtnicas/jauna");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText)
                .anyMatch(text -> text.matches("Lasīšanai ekrānā \\(A5\\), PDF, \\d+(,\\d)?\u00a0[kM]B"));
    }

    @Test
    @WithAnonymousUser
    void bookletsInTheLanguageOfThePageComeFirst() {
        speak(Texts.ENGLISH);
        navigate(BookletsView.class);
        var languages = find(H3.class).all().stream().map(title -> title.getElement().getAttribute("lang")).toList();
        assertThat(languages).first().isEqualTo("en");
        assertThat(languages).contains("lv");
    }

    @Test
    @WithMockUser("Skaidrīte")
    void aMemberGoesOnWithTheirOwnOnly() {
        var skaidrite = TestPeople.add(application, "Skaidrīte", Role.MEMBER);
        var own = desk.add(booklet("Mani saldie"), skaidrite);
        var other = desk.add(booklet("Aivara zupas"), TestPeople.add(application, "Aivars", Role.MEMBER));
        navigate(BookletsView.class);
        assertThat(hrefs()).contains("burtnicas/jauna", "burtnicas/" + own.id()).doesNotContain("burtnicas/" + other.id());
    }

    @Test
    @WithMockUser("Dace")
    void aWorkerGoesOnWithAll() {
        TestPeople.add(application, "Dace", Role.WORKER);
        var other = desk.add(booklet("Aivara zupas"), TestPeople.add(application, "Aivars", Role.MEMBER));
        navigate(BookletsView.class);
        assertThat(hrefs()).contains("burtnicas/" + other.id());
    }

    @Test
    @WithMockUser("Skaidrīte")
    void whoHasNoneIsToldHowToBegin() {
        TestPeople.add(application, "Skaidrīte", Role.MEMBER);
        navigate(BookletsView.class);
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.startsWith("Jums vēl nav"));
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static Booklet booklet(String title) {
        return new Booklet("", Texts.LATVIAN, title, "", "", "", "cake", 4, List.of());
    }
}
