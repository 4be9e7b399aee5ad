package lv.burtnica.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Leaving;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who took a pack in is known to the person, and forgotten with them; that the pack came is not. */
@Transactional
class PersonalPacksTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PackMaker maker;

    @Autowired
    private PackPlanner planner;

    @Autowired
    private PackIntake intake;

    @Autowired
    private PersonalPacks packs;

    @Autowired
    private JdbcClient store;

    @Test
    void thePackStaysAndThePersonGoes() {
        var worker = TestPeople.add(application, "Ilze darbiniece", Role.WORKER);
        application.getBean(EntityManager.class).flush();
        assertThat(packs.held(worker)).isEmpty();
        var pack = TestPack.of(maker.make()).only("course/").bundle();
        intake.take(planner.plan(pack, Texts.LATVIAN), Map.of(), worker, Texts.LATVIAN);
        assertThat(packs.held(worker)).hasSize(1);
        packs.forget(new Leaving(worker, Set.of("Ilze darbiniece"), true));
        assertThat(packs.held(worker)).isEmpty();
        assertThat(store.sql("select count(*) from course_pack_taken where pack = :pack").param("pack", TestPack.OTHER)
                .query(Integer.class).single()).isEqualTo(1);
    }
}
