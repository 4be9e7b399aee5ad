package lv.burtnica.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.sql.Timestamp;
import java.time.Instant;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.library.correction.Following;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@WithMockUser(username = "Skaidrīte", roles = Role.WORKER_NAME)
class ShelfViewsTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private EditionShelf editions;

    @Autowired
    private Following following;

    @Autowired
    private JdbcClient store;

    @Autowired
    private WarningNumber number;

    private Person skaidrite;

    @BeforeEach
    void somebodyHasAnAccount() {
        skaidrite = TestPeople.add(application, "Skaidrīte", Role.WORKER);
        store.sql("delete from safety_correction").update();
        store.sql("delete from download_count").update();
    }

    @Test
    void whoWantsToBeWarnedSeesANumberUntilTheyLook() {
        navigate("bridinajumi", WarningsView.class);
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.contains("Neviens alergēns"));
        press(text("library.warnings-follow"));
        assertThat(following.isFollowing(skaidrite.id())).isTrue();
        store.sql("update correction_follower set seen_at = ?").param(Timestamp.from(Instant.now().minusSeconds(3600))).update();
        correct();
        assertThat(number.number()).isEqualTo(1);
        navigate("bridinajumi", WarningsView.class);
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.contains("Pareizi: piens"));
        assertThat(number.number()).isZero();
        press(text("library.warnings-leave"));
        assertThat(following.isFollowing(skaidrite.id())).isFalse();
    }

    @Test
    void theWarningsSpeakEnglishToo() {
        speak(Texts.ENGLISH);
        correct();
        navigate("bridinajumi", WarningsView.class);
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.contains("Right is: milk"));
        assertThat(number.number()).as("who does not follow is left in peace").isZero();
    }

    @Test
    void downloadsStandInATableByMonth() {
        var edition = editions.ofBooklet("ziemas-krajumi", Texts.LATVIAN).getFirst();
        store.sql("insert into download_count (edition_id, sheet, counted_month, downloads) values (?, 'A5', '2026-10', 41)")
                .param(edition.id()).update();
        navigate("lejupielades", DownloadsView.class);
        var table = find(NativeTable.class).single();
        assertThat(table.getElement().getTextRecursively()).contains("2026-10", "Ziemas krājumi, 1. izdevums", "41", "Lasīšanai");
    }

    @Test
    void withoutDownloadsItSaysSo() {
        navigate("lejupielades", DownloadsView.class);
        assertThat(find(NativeTable.class).all()).isEmpty();
    }

    private void press(String name) {
        test(find(Button.class).all().stream().filter(button -> name.equals(button.getText())).findFirst().orElseThrow()).click();
    }

    private void correct() {
        var recipe = editions.contents(editions.ofBooklet("ziemas-krajumi", Texts.LATVIAN).getFirst()).getFirst();
        store.sql("""
                insert into safety_correction (recipe_id, number, noticed_at, contained_before, may_contain_before, notes_before, contained, \
                may_contain, notes) values (?, 1, ?, '', '', '', 'milk', '', '')""")
                .params(recipe, Timestamp.from(Instant.now())).update();
    }
}
