package lv.burtnica.people.ui;

import static lv.burtnica.people.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.people.Trail;
import lv.burtnica.people.TrailDeed;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator's page of who did what. */
@Transactional
class TrailViewTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Trail trail;

    private Person worker;

    @BeforeEach
    void someDeeds() {
        worker = TestPeople.add(application, "Ārija darbiniece", Role.WORKER);
        trail.record(TrailDeed.RECIPE_PUBLISHED, worker, "griku-zupa");
        trail.record(TrailDeed.COPY_MADE, null, "kopija.zip");
        signIn(TestPeople.add(application, "Zeltīte koordinē", Role.COORDINATOR));
    }

    @Test
    void itSaysWhoDidWhat() {
        navigate(TrailView.class);
        assertThat(lines()).anyMatch(line -> line.endsWith("Ārija darbiniece – recepte publicēta: griku-zupa"));
        assertThat(lines()).anyMatch(line -> line.contains("izveidota drošības kopija"));
    }

    @Test
    void onePersonOneKindOnePeriod() {
        navigate(TrailView.class);
        who().setValue(worker);
        assertThat(lines()).hasSize(1);
        find(Select.class).all().get(1).setValue(TrailDeed.COPY_MADE);
        assertThat(lines()).isEmpty();
        assertThat(find(H2.class).single().getText()).isEqualTo("Nekā tāda nav");
        find(Select.class).all().get(1).setValue(null);
        find(Select.class).all().get(2).setValue(Duration.ofDays(7));
        assertThat(lines()).hasSize(1);
    }

    @Test
    void aLongTrailIsTurnedPageByPage() {
        for (var n = 0; n < TrailView.PAGE + 5; n++) {
            trail.record(TrailDeed.RECIPE_BINNED, worker, "zupa-" + n);
        }
        navigate(TrailView.class);
        who().setValue(worker);
        assertThat(lines()).hasSize(TrailView.PAGE);
        findButton().withText("Vecāki").click();
        assertThat(lines()).hasSize(6);
        assertThat(findButton().withText("Vecāki").exists()).isFalse();
        findButton().withText("Jaunāki").click();
        assertThat(lines()).hasSize(TrailView.PAGE);
    }

    @Test
    void itSpeaksEnglishToo() {
        speak(Texts.ENGLISH);
        navigate(TrailView.class);
        assertThat(lines()).anyMatch(line -> line.endsWith("Ārija darbiniece – recipe published: griku-zupa"));
    }

    @SuppressWarnings("unchecked")
    private Select<Person> who() {
        return (Select<Person>) find(Select.class).all().getFirst();
    }

    private List<String> lines() {
        return find(ListItem.class).all().stream()
                .filter(item -> item.getParent().filter(parent -> parent.hasClassName("trail")).isPresent())
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
