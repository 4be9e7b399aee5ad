package lv.burtnica.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.kit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** The table of rights cell by cell, and that what people may do in the store is what the table says. */
@Transactional
class PermissionsTest extends ViewTest {

    /** Written down a second time, from the point of view of who may: whoever changes a right says so twice. */
    private static final Map<Deed, List<Standing>> MAY = Arrays.stream(Deed.values()).collect(Collectors.toMap(deed -> deed, deed -> {
        var own = List.of(Standing.MEMBER_OWN, Standing.WORKER_OWN, Standing.COORDINATOR_OWN);
        var members = List.of(Standing.MEMBER_OWN, Standing.MEMBER_IN_GROUP, Standing.MEMBER_ELSEWHERE);
        var workers = List.of(Standing.WORKER_OWN, Standing.WORKER_IN_GROUP, Standing.WORKER_BESIDE, Standing.WORKER_ELSEWHERE);
        var coordinators = List.of(Standing.COORDINATOR_OWN, Standing.COORDINATOR_ELSEWHERE);
        return switch (deed) {
            case READ -> List.of(Standing.values());
            case ADD_RECIPE, MAKE_BOOKLET -> join(members, workers, coordinators);
            case SEE_SENT_RECIPE, CHANGE_RECIPE, CHANGE_BOOKLET -> join(List.of(Standing.MEMBER_OWN), workers, coordinators);
            case PUBLISH_RECIPE, PUBLISH_EDITION, KEEP_COURSE -> join(workers, coordinators);
            case KEEP_DAYS -> join(List.of(Standing.WORKER_OWN, Standing.WORKER_IN_GROUP), coordinators);
            case KEEP_FOODS, KEEP_COPIES, SEE_TRAIL -> coordinators;
            case CHANGE_SELF -> own;
            case SEE_PERSON -> join(own, List.of(Standing.WORKER_IN_GROUP, Standing.WORKER_BESIDE, Standing.COORDINATOR_ELSEWHERE));
            case RENEW_CARD, SEE_GROUP, RENAME_GROUP, FILL_GROUP, MAKE_CARD ->
                List.of(Standing.WORKER_IN_GROUP, Standing.COORDINATOR_ELSEWHERE);
            case CHANGE_ROLE, MAKE_GROUP, KEEP_PEOPLE -> List.of(Standing.COORDINATOR_ELSEWHERE);
        };
    }));

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Permissions permissions;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private PeopleDesk people;

    @Autowired
    private CardDesk cards;

    private Person coordinator;
    private Person otherCoordinator;
    private Person worker;
    private Person colleague;
    private Person farWorker;
    private Person member;
    private Person neighbour;
    private Person stranger;
    private long group;

    @BeforeEach
    void fillTheStore() {
        coordinator = add("Baiba koordinē", Role.COORDINATOR);
        otherCoordinator = add("Dace koordinē", Role.COORDINATOR);
        worker = add("Ilze darbiniece", Role.WORKER);
        colleague = add("Juris darbinieks", Role.WORKER);
        farWorker = add("Pēteris citur", Role.WORKER);
        member = add("Anna", Role.MEMBER);
        neighbour = add("Žanete", Role.MEMBER);
        stranger = add("Krišs", Role.MEMBER);
        group = groups.make("Rucavas atbalsta grupa", coordinator).id();
        List.of(worker, colleague, member, neighbour).forEach(somebody -> groups.put(somebody.id(), group, coordinator));
    }

    static Stream<Arguments> cells() {
        return Arrays.stream(Deed.values()).flatMap(deed -> Arrays.stream(Standing.values()).map(standing -> Arguments.of(deed, standing)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachCellOfTheTable(Deed deed, Standing standing) {
        assertThat(deed.isAllowed(standing)).isEqualTo(MAY.getOrDefault(deed, List.of()).contains(standing));
    }

    @ParameterizedTest
    @EnumSource
    void theStoreAnswersForEveryStandingToAPersonAsTheTableDoes(Deed deed) {
        Map<Standing, Object[]> pairs = Map.of(
                Standing.MEMBER_OWN, new Object[] {member, member},
                Standing.MEMBER_IN_GROUP, new Object[] {member, neighbour},
                Standing.MEMBER_ELSEWHERE, new Object[] {member, stranger},
                Standing.WORKER_OWN, new Object[] {worker, worker},
                Standing.WORKER_IN_GROUP, new Object[] {worker, member},
                Standing.WORKER_BESIDE, new Object[] {worker, colleague},
                Standing.WORKER_ELSEWHERE, new Object[] {farWorker, member},
                Standing.COORDINATOR_OWN, new Object[] {coordinator, coordinator},
                Standing.COORDINATOR_ELSEWHERE, new Object[] {coordinator, otherCoordinator});
        pairs.forEach((standing, pair) -> assertThat(permissions.may((Person) pair[0], deed, ((Person) pair[1]).id()))
                .as("%s", standing)
                .isEqualTo(deed.isAllowed(standing)));
        assertThat(permissions.may(null, deed, member.id())).isEqualTo(deed.isAllowed(Standing.READER));
        assertThat(permissions.may(worker, deed, null)).as("nobody's").isEqualTo(deed.isAllowed(Standing.WORKER_ELSEWHERE));
    }

    @ParameterizedTest
    @EnumSource
    void theStoreAnswersForEveryStandingToAGroupAsTheTableDoes(Deed deed) {
        assertThat(permissions.mayInGroup(null, deed, group)).isEqualTo(deed.isAllowed(Standing.READER));
        assertThat(permissions.mayInGroup(member, deed, group)).isEqualTo(deed.isAllowed(Standing.MEMBER_IN_GROUP));
        assertThat(permissions.mayInGroup(stranger, deed, group)).isEqualTo(deed.isAllowed(Standing.MEMBER_ELSEWHERE));
        assertThat(permissions.mayInGroup(worker, deed, group)).isEqualTo(deed.isAllowed(Standing.WORKER_IN_GROUP));
        assertThat(permissions.mayInGroup(farWorker, deed, group)).isEqualTo(deed.isAllowed(Standing.WORKER_ELSEWHERE));
        assertThat(permissions.mayInGroup(coordinator, deed, group)).isEqualTo(deed.isAllowed(Standing.COORDINATOR_ELSEWHERE));
    }

    /** Every service of this module against the table, for everybody: what is done is allowed, what is not allowed is not done. */
    @ParameterizedTest
    @EnumSource(names = {"RENAME_GROUP", "MAKE_GROUP", "FILL_GROUP", "MAKE_CARD", "KEEP_PEOPLE", "RENEW_CARD", "CHANGE_ROLE", "SEE_GROUP"})
    void theServicesRefuseWhomTheTableRefuses(Deed deed) {
        Function<Person, Runnable> doing = who -> switch (deed) {
            case RENAME_GROUP -> () -> groups.rename(group, "Cita", who);
            case MAKE_GROUP -> () -> groups.make("Jauna", who);
            case FILL_GROUP -> () -> groups.takeOut(neighbour.id(), group, who);
            case MAKE_CARD -> () -> cards.forGroup(group, 2, who);
            case KEEP_PEOPLE -> () -> cards.forRole(Role.WORKER, null, who);
            case RENEW_CARD -> () -> cards.forReturning(member.id(), who);
            case CHANGE_ROLE -> () -> people.change(stranger.id(), Role.WORKER, who);
            default -> () -> people.in(group, who);
        };
        var allowed = deed.isAllowed(Standing.WORKER_IN_GROUP) ? List.of(worker, coordinator) : List.of(coordinator);
        for (var who : List.of(member, stranger, farWorker, worker, coordinator)) {
            if (allowed.contains(who)) {
                doing.apply(who).run();
            } else {
                assertThatThrownBy(() -> doing.apply(who).run()).as(who.shownName()).isInstanceOf(NotAllowedException.class);
            }
        }
    }

    @Test
    void aWorkerCannotTakeOverACoordinatorWhoIsInTheGroup() {
        groups.put(otherCoordinator.id(), group, coordinator);
        assertThatThrownBy(() -> cards.forReturning(otherCoordinator.id(), worker)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> cards.forReturning(colleague.id(), worker)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aWorkerCannotFetchAStrangerIntoTheOwnGroupToSeeThem() {
        assertThatThrownBy(() -> groups.put(stranger.id(), group, worker)).isInstanceOf(NotAllowedException.class);
        assertThat(people.find(stranger.id(), worker)).isEmpty();
    }

    @Test
    void nobodyMakesThemselvesMoreThanTheyAre() {
        assertThatThrownBy(() -> people.change(coordinator.id(), Role.MEMBER, coordinator)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> people.change(worker.id(), Role.COORDINATOR, worker)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void eachSeesTheOwnPeopleByNameAndNobodyElse() {
        assertThat(names(people.visibleTo(worker))).containsExactly("Anna", "Ilze darbiniece", "Juris darbinieks", "Žanete");
        assertThat(names(people.visibleTo(farWorker))).containsExactly("Pēteris citur");
        assertThat(names(people.visibleTo(member))).containsExactly("Anna");
        assertThat(names(people.visibleTo(coordinator))).contains("Krišs", "Anna", "Pēteris citur");
        assertThat(groups.visibleTo(farWorker)).isEmpty();
        assertThat(groups.visibleTo(member)).isEmpty();
        assertThat(groups.of(member)).extracting(Group::name).containsExactly("Rucavas atbalsta grupa");
    }

    @Test
    void aGroupThatGoesLeavesItsPeople() {
        cards.forGroup(group, 3, worker);
        groups.remove(group, coordinator);
        assertThat(people.visibleTo(coordinator)).contains(member, worker);
        assertThat(groups.of(member)).isEmpty();
    }

    private static List<String> names(List<Person> found) {
        return found.stream().map(Person::calledName).toList();
    }

    private Person add(String name, Role role) {
        return TestPeople.add(application, name, role);
    }

    @SafeVarargs
    private static List<Standing> join(List<Standing>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
