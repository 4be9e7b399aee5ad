package lv.burtnica.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lv.burtnica.kit.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two coordinators at the same instant, in two threads and two transactions: one of them always stays. */
class TwoCoordinatorsTest extends ViewTest {

    private static final String WORDS = "priede kanna lācis tilts";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PeopleDesk people;

    @Autowired
    private OwnData data;

    @Autowired
    private JdbcClient store;

    private final List<Long> others = new ArrayList<>();
    private final OffsetDateTime start = OffsetDateTime.now(ZoneOffset.UTC);
    private Person ilze;
    private Person baiba;

    /** The store is shared: whoever else coordinates in it does not while these two do. */
    @BeforeEach
    void onlyTwo() {
        others.addAll(store.sql("select id from person where role = 'COORDINATOR'").query(Long.class).list());
        others.forEach(id -> role(id, Role.WORKER));
        ilze = TestPeople.add(application, "Ilze " + System.nanoTime(), Role.COORDINATOR, WORDS);
        baiba = TestPeople.add(application, "Baiba " + System.nanoTime(), Role.COORDINATOR, WORDS);
    }

    @AfterEach
    void leaveTheStoreAsItWas() {
        for (var id : List.of(ilze.id(), baiba.id())) {
            store.sql("delete from person where id = :id").param("id", id).update();
        }
        store.sql("delete from trail_entry where done_at >= :start").param("start", start).update();
        others.forEach(id -> role(id, Role.COORDINATOR));
    }

    @RepeatedTest(5)
    void whoDemoteEachOther() throws Exception {
        var faults = together(
                () -> people.change(baiba.id(), Role.MEMBER, ilze), () -> people.change(ilze.id(), Role.WORKER, baiba));
        assertThat(coordinators()).hasSize(1);
        assertThat(faults).hasSize(1).allMatch(LastCoordinatorException.class::isInstance);
    }

    @RepeatedTest(3)
    void whoAreForgottenAtOnce() throws Exception {
        var faults = together(() -> forget(ilze), () -> forget(baiba));
        assertThat(coordinators()).hasSize(1);
        assertThat(faults).hasSize(1).allMatch(LastCoordinatorException.class::isInstance);
    }

    @RepeatedTest(3)
    void oneGoesAndTheOtherIsDemoted() throws Exception {
        var faults = together(() -> forget(ilze), () -> people.change(baiba.id(), Role.MEMBER, ilze));
        assertThat(coordinators()).hasSize(1);
        assertThat(faults).hasSize(1).allMatch(LastCoordinatorException.class::isInstance);
    }

    private void forget(Person person) {
        try {
            TestPeople.signIn(person);
            data.forget(WORDS, true, "10.0.0.1");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private List<Long> coordinators() {
        return store.sql("select id from person where role = 'COORDINATOR'").query(Long.class).list();
    }

    private void role(long id, Role role) {
        store.sql("update person set role = :role where id = :id").param("role", role.name()).param("id", id).update();
    }

    /** Does both at the same instant; gives back what was thrown. */
    private static List<Throwable> together(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var all = threads.invokeAll(List.of(caught(start, one), caught(start, other)), 60, TimeUnit.SECONDS);
            var faults = new ArrayList<Throwable>();
            for (var done : all) {
                faults.addAll(done.get());
            }
            return faults;
        }
    }

    private static Callable<List<Throwable>> caught(CyclicBarrier start, Runnable work) {
        return () -> {
            start.await(30, TimeUnit.SECONDS);
            try {
                work.run();
                return List.of();
            } catch (RuntimeException e) {
                return List.of(e);
            }
        };
    }
}
