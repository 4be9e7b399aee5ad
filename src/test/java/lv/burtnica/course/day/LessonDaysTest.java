package lv.burtnica.course.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.funder.FunderDesk;
import lv.burtnica.funder.TestFunders;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Group;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.NotAllowedException;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.Bin;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Lesson days in the store: who may keep them, that nothing planned changes by itself, and two people at once. */
@Transactional
class LessonDaysTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LessonDays days;

    @Autowired
    private DayDesk desk;

    @Autowired
    private LessonDesk lessons;

    @Autowired
    private CourseShelf shelf;

    @Autowired
    private RecipeBook book;

    @Autowired
    private PublishedRecipes published;

    private Person worker;
    private Person elsewhere;
    private Person coordinator;
    private Group group;

    @BeforeEach
    void fillTheStore() {
        worker = TestPeople.add(application, "Ilze vada", Role.WORKER);
        elsewhere = TestPeople.add(application, "Pēteris citur", Role.WORKER);
        coordinator = TestPeople.add(application, "Baiba koordinē", Role.COORDINATOR);
        group = TestDays.group(application, "Cerība", worker);
    }

    @Test
    void keepsAllThatWasAnswered() {
        var day = TestDays.add(application, worker, group, "vieta=Rucavas tautas nams", "ir=sals", "budzets=12,50");
        var kept = days.find(day.id(), worker).orElseThrow();
        assertThat(kept.group()).isEqualTo("Cerība");
        assertThat(kept.date()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(kept.people()).isEqualTo(10);
        assertThat(kept.wish().value(Asked.PLACE)).isEqualTo("Rucavas tautas nams");
        assertThat(kept.wish().values(Asked.PARCELS)).containsExactly("lv-2013:2");
        assertThat(kept.wish().values(Asked.AT_HAND)).containsExactly("sals");
        assertThat(Objects.requireNonNull(desk.read(kept.wish()).setting()).budget()).isEqualByComparingTo("12.50");
        assertThat(kept.state()).isEqualTo(DayState.PLANNED);
        assertThat(kept.lessonVersion()).isEqualTo(1);
        assertThat(kept.dishes()).hasSize(lesson().recipes().size()).allSatisfy(dish -> assertThat(dish.frozen()).isNotNull());
        assertThat(kept.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(DayCode.looksLikeOne(kept.code())).isTrue();
    }

    @Test
    void everyDayHasACodeOfItsOwn() {
        assertThat(TestDays.add(application, worker, group).code()).isNotEqualTo(TestDays.add(application, worker, group).code());
    }

    @Test
    void aWorkerSeesTheDaysOfOwnGroupsAndACoordinatorAll() {
        var mine = TestDays.add(application, worker, group);
        var alone = TestDays.add(application, elsewhere, null, "grupa=Draugi");
        assertThat(ids(worker)).contains(mine.id()).doesNotContain(alone.id());
        assertThat(ids(elsewhere)).contains(alone.id()).doesNotContain(mine.id());
        assertThat(ids(coordinator)).contains(mine.id(), alone.id());
        assertThat(days.find(mine.id(), elsewhere)).isEmpty();
        var member = TestPeople.add(application, "Anna", Role.MEMBER);
        assertThat(days.of(member)).isEmpty();
        assertThat(days.find(mine.id(), member)).isEmpty();
    }

    @Test
    void nobodyChangesTheDaysOfOthers() {
        var day = TestDays.add(application, worker, group);
        assertThatThrownBy(() -> days.change(day, day.wish(), null, elsewhere)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> days.become(day, DayState.HELD, elsewhere)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> days.cook(day, List.of(), lesson(), elsewhere)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> days.note(day, Outcome.NOTHING, List.of(), elsewhere)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> days.copy(day, LocalDate.of(2027, 1, 5), null, elsewhere)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> days.remove(day, elsewhere)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> TestDays.add(application, elsewhere, group)).isInstanceOf(NotAllowedException.class);
        var own = TestDays.add(application, elsewhere, null);
        assertThatThrownBy(() -> days.change(own, own.wish(), group.id(), elsewhere))
                .as("into a group of others").isInstanceOf(NotAllowedException.class);
        var member = TestPeople.add(application, "Anna", Role.MEMBER);
        assertThatThrownBy(() -> TestDays.add(application, member, null)).isInstanceOf(NotAllowedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"datums=rīt", "datums=", "cilveki=0", "cilveki=61", "laiks=25:00", "budzets=-1", "paka=nav-tadas", "vieta=\u0000"})
    void nonsenseIsNotKept(String answer) {
        assertThatThrownBy(() -> TestDays.add(application, worker, group, answer)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGroupWithAnyNameCanHaveADay() {
        var odd = TestDays.group(application, "Mēs — \uD83E\uDD54 kopā", worker);
        assertThat(TestDays.add(application, worker, odd).group()).startsWith("Mēs").endsWith("kopā");
    }

    @Test
    void theSecondOfTwoHearsOfTheFirst() {
        var day = TestDays.add(application, worker, group);
        var first = days.change(day, day.wish().with(Asked.PLACE, List.of("Liepāja")), group.id(), coordinator);
        assertThat(first.version()).isGreaterThan(day.version());
        assertThatThrownBy(() -> days.change(day, day.wish().with(Asked.PLACE, List.of("Rucava")), group.id(), worker))
                .isInstanceOfSatisfying(DayChangedException.class, e -> {
                    var now = Objects.requireNonNull(e.now());
                    assertThat(now.wish().value(Asked.PLACE)).isEqualTo("Liepāja");
                    assertThat(now.changedBy()).isEqualTo(coordinator.id());
                });
        days.remove(first, coordinator);
        assertThatThrownBy(() -> days.become(first, DayState.HELD, worker))
                .isInstanceOfSatisfying(DayChangedException.class, e -> assertThat(e.now()).isNull());
    }

    @Test
    void aRecipeStaysAsItWasWhenTheDayWasPlanned() {
        var key = lesson().recipes().getFirst().recipe();
        var day = TestDays.add(application, worker, group);
        var page = published.find(key, Texts.LATVIAN).orElseThrow().page();
        book.change(page, titled(book.draft(page)), worker);
        var dish = plannedTitles(day).getFirst();
        assertThat(dish).isEqualTo(page.recipe().title());
        assertThat(plannedTitles(TestDays.add(application, worker, group)).getFirst()).isEqualTo("Pavisam cits ēdiens");
    }

    @Test
    void aRecipeThatItsAuthorTookAwayIsNoLongerPrinted() {
        var key = lesson().recipes().getFirst().recipe();
        var day = TestDays.add(application, worker, group);
        var page = published.find(key, Texts.LATVIAN).orElseThrow().page();
        application.getBean(Bin.class).put(page.id(), worker);
        assertThat(plannedTitles(day)).hasSize(lesson().recipes().size() - 1).doesNotContain(page.recipe().title());
    }

    @Test
    void aDayKeepsTheLessonThatItWasPlannedWith() {
        var planned = TestDays.add(application, worker, group);
        var lesson = lesson();
        lessons.save(TestLessons.titled(lesson, "Īsāka nodarbība"), 1, "Grupa lūdza", worker);
        var course = shelf.course(Texts.LATVIAN);
        assertThat(desk.lesson(course, planned)).contains(lesson);
        assertThat(plan(planned).lesson().title()).isEqualTo(lesson.title());
        var fresh = TestDays.add(application, worker, group);
        assertThat(fresh.lessonVersion()).isEqualTo(2);
        assertThat(plan(fresh).lesson().title()).isEqualTo("Īsāka nodarbība");
        assertThat(days.copy(planned, LocalDate.of(2027, 1, 12), null, worker).lessonVersion()).as("the next group gets the better one")
                .isEqualTo(2);
        assertThatThrownBy(() -> days.renew(planned, elsewhere)).isInstanceOf(NotAllowedException.class);
        var renewed = days.renew(planned, worker);
        assertThat(plan(renewed).lesson().title()).isEqualTo("Īsāka nodarbība");
        assertThat(renewed.dishes()).isEqualTo(planned.dishes());
        assertThatThrownBy(() -> days.renew(planned, worker)).as("from an old page").isInstanceOf(DayChangedException.class);
    }

    @Test
    void theFunderStaysFromDayToDay() {
        var funders = application.getBean(FunderDesk.class);
        var union = funders.add("ESF+", TestFunders.union(), worker).id();
        funders.add("Cits", TestFunders.union(), worker);
        var day = TestDays.add(application, worker, group);
        assertThat(day.funder()).as("nobody has chosen yet").isNull();
        assertThatThrownBy(() -> days.fund(day, 999_999_999L, worker)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> days.fund(day, union, elsewhere)).isInstanceOf(NotAllowedException.class);
        var paid = days.fund(day, union, worker);
        assertThat(paid.funder()).isEqualTo(union);
        assertThat(TestDays.add(application, worker, group).funder()).isEqualTo(union);
        assertThat(days.copy(paid, LocalDate.of(2027, 1, 12), null, worker).funder()).isEqualTo(union);
        assertThat(days.fund(paid, null, worker).funder()).isNull();
    }

    @Test
    void dishesAreTakenOutAndPutIn() {
        var day = TestDays.add(application, worker, group);
        var other = published.all().stream().filter(entry -> entry.language().equals(Texts.LATVIAN))
                .filter(entry -> day.dishes().stream().noneMatch(dish -> dish.cooked().recipe().equals(entry.key()))).findFirst().orElseThrow();
        var wanted = new ArrayList<CookedRecipe>();
        wanted.add(day.dishes().getLast().cooked());
        wanted.add(new CookedRecipe(other.key(), "Visi"));
        wanted.add(new CookedRecipe("tadas-receptes-nav", ""));
        var changed = days.cook(day, wanted, lesson(), worker);
        assertThat(changed.dishes()).extracting(DayDish::cooked).containsExactlyElementsOf(wanted);
        assertThat(changed.dishes().getFirst().frozen()).isEqualTo(day.dishes().getLast().frozen());
        assertThat(changed.dishes().getLast().frozen()).isNull();
        assertThat(plannedTitles(changed)).hasSize(2);
        assertThatThrownBy(() -> days.cook(changed, Collections.nCopies(13, wanted.getFirst()), lesson(), worker))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCopyCarriesOverThePlanAndNothingOfWhatCameOfIt() {
        var day = TestDays.add(application, worker, group, "vieta=Rucava");
        var faces = day.dishes().stream().map(dish -> new Taste(5, 1, 0)).toList();
        var held = days.become(days.note(day, new Outcome(9, 20, new BigDecimal("14.20"), List.of()), faces, worker), DayState.HELD, worker);
        var next = TestDays.group(application, "Saulīte", worker);
        var copy = days.copy(held, LocalDate.of(2027, 1, 12), next.id(), worker);
        assertThat(copy.wish().differences(held.wish())).containsExactlyInAnyOrder(Asked.DATE, Asked.GROUP);
        assertThat(copy.group()).isEqualTo("Saulīte");
        assertThat(copy.state()).isEqualTo(DayState.PLANNED);
        assertThat(copy.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(copy.dishes()).extracting(DayDish::frozen).isEqualTo(held.dishes().stream().map(DayDish::frozen).toList());
        assertThat(copy.dishes()).allSatisfy(dish -> assertThat(dish.onPaper()).isEqualTo(Taste.NOBODY));
        assertThat(copy.code()).isNotEqualTo(held.code());
    }

    @Test
    void theDayStaysWhenItsGroupIsTakenAway() {
        var day = TestDays.add(application, worker, group);
        application.getBean(GroupDesk.class).remove(group.id(), coordinator);
        application.getBean(EntityManager.class).flush();
        application.getBean(EntityManager.class).clear();
        var left = days.find(day.id(), worker).orElseThrow();
        assertThat(left.groupId()).isNull();
        assertThat(left.group()).isEqualTo("Cerība");
        assertThat(days.find(day.id(), elsewhere)).isEmpty();
    }

    @Test
    void remembersTheLastDay() {
        assertThat(days.last(worker)).isEmpty();
        TestDays.add(application, worker, group, "vieta=Rucava");
        var last = TestDays.add(application, worker, group, "vieta=Liepāja");
        assertThat(days.last(worker)).map(LessonDay::id).contains(last.id());
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Outcome(-1, null, null, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outcome(null, 100_000, null, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outcome(null, null, new BigDecimal("-0.01"), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static RecipeDraft titled(RecipeDraft draft) {
        return new RecipeDraft(
                "Pavisam cits ēdiens", draft.description(), draft.kind(), draft.yield(), draft.yieldUnit(), draft.yieldDetail(),
                draft.minutes(), draft.ingredients(), draft.steps(), draft.tip(), draft.safety(), draft.storing(), draft.tags(),
                draft.author(), draft.pictureId(), draft.illustration(), draft.keepsMonths(), draft.storingPlace(), draft.cookedGrams(),
                draft.language());
    }

    private List<String> plannedTitles(LessonDay day) {
        return plan(day).dishes().stream().map(dish -> dish.recipe().title()).toList();
    }

    private DayPlan plan(LessonDay day) {
        return desk.plan(shelf.course(Texts.LATVIAN), day, Objects.requireNonNull(desk.read(day.wish()).setting()));
    }

    private List<Long> ids(Person who) {
        return days.of(who).stream().map(LessonDay::id).toList();
    }

    private Lesson lesson() {
        return shelf.course(Texts.LATVIAN).lesson(1).orElseThrow();
    }

    @Test
    void aWishSaysWhatIsDifferent() {
        var wish = DayWish.of(Map.of("vieta", List.of("Rucava"), "cilveki", List.of("10")));
        assertThat(wish.differences(wish.with(Asked.PLACE, List.of()))).containsExactly(Asked.PLACE);
        assertThat(wish.differences(wish)).isEmpty();
    }
}
