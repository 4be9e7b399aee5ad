package lv.burtnica.funder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.NotAllowedException;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Funders in the store: none is kept that could not be printed. */
@Transactional
class FunderDeskTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private FunderDesk desk;

    private Person worker;

    @BeforeEach
    void thereIsAWorker() {
        worker = TestPeople.add(application, "Ilze vada", Role.WORKER);
    }

    @Test
    void allOfItIsKept() {
        var kept = desk.add("  ESF+ 2026 ", TestFunders.union(), worker);
        assertThat(desk.find(kept.id())).map(KeptFunder::funder).contains(TestFunders.union());
        assertThat(kept.name()).isEqualTo("ESF+ 2026");
        desk.add("Āboli", new Funder("Palīdz ābolu audzētāji.", List.of()), worker);
        desk.add("biedrība", new Funder("Palīdz biedrība.", List.of()), worker);
        assertThat(desk.names()).extracting(FunderName::name).contains("ESF+ 2026", "Āboli", "biedrība");
    }

    @Test
    void aLogoLargerThanTheEmblemIsRefused() {
        assertThatThrownBy(() -> desk.add("ESF+", TestFunders.vain(), worker)).isInstanceOf(FunderFaultException.class);
        var kept = desk.add("ESF+", TestFunders.union(), worker);
        assertThatThrownBy(() -> desk.change(kept, "ESF+", TestFunders.vain(), worker)).isInstanceOf(FunderFaultException.class);
        assertThat(desk.find(kept.id())).map(KeptFunder::funder).contains(TestFunders.union());
    }

    @Test
    void whatSaysNothingOrTooMuchIsNotKept() {
        for (var funder : List.of(Funder.NONE, new Funder("x".repeat(Funder.LONGEST_SENTENCE + 1), List.of()),
                new Funder("", List.of(TestFunders.logo("x".repeat(Funder.LONGEST_ALT + 1), 15, true))),
                new Funder("", List.of(TestFunders.logo("Milzis", 41, true))))) {
            assertThatThrownBy(() -> desk.add("Kāds", funder, worker)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> desk.add("  ", TestFunders.union(), worker)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.add("x".repeat(101), TestFunders.union(), worker)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSecondOfTwoIsTold() {
        var seen = desk.add("ESF+", TestFunders.union(), worker);
        var changed = desk.change(seen, "ESF+ 2026", new Funder("Citādi.", List.of()), worker);
        assertThat(changed.funder().logos()).isEmpty();
        assertThatThrownBy(() -> desk.change(seen, "ESF+ 2027", TestFunders.union(), worker))
                .isInstanceOf(FunderDesk.ChangedMeanwhileException.class);
        assertThatThrownBy(() -> desk.remove(seen, worker)).isInstanceOf(FunderDesk.ChangedMeanwhileException.class);
        desk.remove(changed, worker);
        assertThat(desk.find(seen.id())).isEmpty();
        assertThatThrownBy(() -> desk.change(changed, "ESF+", TestFunders.union(), worker))
                .as("it is gone").isInstanceOf(FunderDesk.ChangedMeanwhileException.class);
    }

    @Test
    void membersNameNobody() {
        var member = TestPeople.add(application, "Anna", Role.MEMBER);
        var kept = desk.add("ESF+", TestFunders.union(), worker);
        assertThatThrownBy(() -> desk.add("Mans", TestFunders.union(), member)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> desk.change(kept, "Mans", TestFunders.union(), member)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> desk.remove(kept, member)).isInstanceOf(NotAllowedException.class);
    }
}
