package lv.burtnica.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.TrailDesk.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.annotation.Transactional;

/** What was done, by whom: taken down with the deed, read by coordinators, and let go of in time. */
@Transactional
class TrailTest extends ViewTest {

    private static final String WORDS = "priede kanna lācis tilts";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TrailDesk desk;

    @Autowired
    private CardDesk cards;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private EntityManager store;

    @Autowired
    private JdbcClient rows;

    private Person coordinator;
    private Person worker;
    private long group;

    @BeforeEach
    void people() {
        coordinator = TestPeople.add(application, "Zeltīte koordinē", Role.COORDINATOR);
        worker = TestPeople.add(application, "Ārija darbiniece", Role.WORKER, WORDS);
        group = groups.make("Papes grupa", coordinator).id();
        groups.put(worker.id(), group, coordinator);
    }

    @Test
    void cardsAndRightsAreTakenDownInPlainWords() {
        var anna = TestPeople.add(application, "Anna no Papes", Role.MEMBER);
        groups.put(anna.id(), group, coordinator);
        cards.forGroup(group, 3, worker);
        cards.forReturning(anna.id(), worker);
        cards.forRole(Role.WORKER, null, coordinator);
        application.getBean(PeopleDesk.class).change(anna.id(), Role.WORKER, coordinator);
        assertThat(of(worker)).extracting(TrailLine::deed).containsExactly(TrailDeed.CARD_TO_RETURN, TrailDeed.CARD_FOR_GROUP);
        assertThat(of(worker)).extracting(TrailLine::thing).containsExactly("Anna no Papes", "Papes grupa");
        assertThat(of(coordinator)).extracting(TrailLine::thing).containsExactly("Anna no Papes", "Sociālais darbinieks");
        assertThat(of(coordinator)).allSatisfy(line -> assertThat(line.who()).isEqualTo("Zeltīte koordinē"));
    }

    @Test
    void noNameIsWrittenIntoIt() {
        cards.forGroup(group, 1, worker);
        store.flush();
        var written = rows.sql("select thing from trail_entry where person_id = :id").param("id", worker.id()).query(String.class).list();
        assertThat(written).containsExactly(String.valueOf(group));
    }

    @Test
    void whoComesInAndWhoIsRefusedIsTakenDownButNotWhatWasTyped() {
        var door = application.getBean(ThrottledSignIn.class);
        door.authenticate(new UsernamePasswordAuthenticationToken("arija darbiniece", WORDS));
        assertThatThrownBy(() -> refused(door, "Ārija darbiniece")).isInstanceOf(BadCredentialsException.class);
        assertThat(of(worker)).extracting(TrailLine::deed).containsExactly(TrailDeed.SIGN_IN_REFUSED, TrailDeed.SIGNED_IN);
        var before = desk.count(all(null), coordinator);
        assertThatThrownBy(() -> refused(door, "mana slepenā parole")).isInstanceOf(BadCredentialsException.class);
        assertThat(desk.count(all(null), coordinator)).isEqualTo(before);
    }

    @Test
    void itIsReadPageByPageAndByKind() {
        for (var n = 0; n < 5; n++) {
            cards.forGroup(group, 1, worker);
        }
        cards.forReturning(worker.id(), coordinator);
        assertThat(desk.find(all(worker.id()), 0, 2, coordinator)).hasSize(2);
        assertThat(desk.find(all(worker.id()), 2, 2, coordinator)).hasSize(1);
        assertThat(desk.find(all(worker.id()), 3, 2, coordinator)).isEmpty();
        assertThat(desk.count(new Question(null, TrailDeed.CARD_TO_RETURN, Duration.ofHours(1)), coordinator)).isPositive();
        assertThat(desk.count(new Question(worker.id(), TrailDeed.COPY_MADE, Duration.ofDays(1)), coordinator)).isZero();
    }

    @Test
    void onlyCoordinatorsReadIt() {
        assertThatThrownBy(() -> desk.find(all(null), 0, 10, worker)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> desk.count(all(null), worker)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void itIsLetGoOfAfterItsTime() {
        cards.forGroup(group, 1, worker);
        store.flush();
        var now = application.getBean(Clock.class).instant();
        sweepAt(now.plus(TrailDesk.KEPT).minus(Duration.ofHours(1)));
        assertThat(of(worker)).hasSize(1);
        sweepAt(now.plus(TrailDesk.KEPT).plus(Duration.ofHours(1)));
        store.clear();
        assertThat(of(worker)).isEmpty();
    }

    @Test
    void forgettingLeavesTheDeedButNotWho() {
        cards.forGroup(group, 1, worker);
        cards.forReturning(worker.id(), coordinator);
        store.flush();
        application.getBean(PersonalTrail.class).forget(new Leaving(worker, Set.of(), true));
        store.flush();
        store.clear();
        assertThat(of(worker)).isEmpty();
        var left = desk.find(all(null), 0, 3, coordinator);
        assertThat(left).extracting(TrailLine::deed).startsWith(TrailDeed.PERSON_FORGOTTEN);
        assertThat(left.getFirst().who()).isEmpty();
        assertThat(of(coordinator)).first().satisfies(line -> assertThat(line.thing()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void everyDeedHasItsWords(TrailDeed deed) {
        assertThat(text("people.trail.deed-" + deed.code())).isNotBlank().doesNotContain("people.trail");
    }

    private void sweepAt(Instant moment) {
        new TrailSweep(rows, Clock.fixed(moment, ZoneOffset.UTC)).run();
    }

    private static void refused(AuthenticationProvider door, String name) {
        door.authenticate(new UsernamePasswordAuthenticationToken(name, "cita parole galīgi"));
    }

    private List<TrailLine> of(Person person) {
        return desk.find(all(person.id()), 0, 50, coordinator);
    }

    private static Question all(@Nullable Long person) {
        return new Question(person, null, TrailDesk.KEPT);
    }
}
