package lv.burtnica.course.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.course.day.DayState;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.course.day.Outcome;
import lv.burtnica.course.day.TestDays;
import lv.burtnica.course.feedback.TableDesk.Taken;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.recipe.assessment.Taste.Face;
import lv.burtnica.recipe.taste.Tasting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Faces from the table and from paper, and what the recipes hear of them. */
@Transactional
class TableDeskTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TableDesk table;

    @Autowired
    private LessonDays days;

    @Autowired
    private DayFaces faces;

    @Autowired
    private Tasting tasting;

    @Autowired
    private Clock clock;

    private Person worker;
    private LessonDay day;
    private String first;
    private long recipe;
    private Taste before;

    @BeforeEach
    void setTheTable() {
        worker = TestPeople.add(application, "Ilze vada", Role.WORKER);
        day = TestDays.add(application, worker, null, "datums=" + LocalDate.now(clock), "cilveki=4");
        first = day.dishes().getFirst().cooked().recipe();
        recipe = Objects.requireNonNull(day.dishes().getFirst().frozen()).recipeId();
        before = tasting.of(recipe);
    }

    @Test
    void theRecipeHearsWhatATelephoneSays() {
        assertThat(table.give(day, TableDesk.newDevice(), Map.of(first, Face.GOOD))).isEqualTo(Taken.COUNTED);
        assertThat(table.give(day, TableDesk.newDevice(), Map.of(first, Face.BAD))).isEqualTo(Taken.COUNTED);
        assertThat(added()).isEqualTo(new Taste(1, 0, 1));
    }

    @Test
    void oneDeviceCountsOnceAndMayChangeItsMind() {
        var device = TableDesk.newDevice();
        table.give(day, device, Map.of(first, Face.GOOD));
        table.give(day, device, Map.of(first, Face.GOOD));
        assertThat(added()).isEqualTo(new Taste(1, 0, 0));
        table.give(day, device, Map.of(first, Face.SO_SO));
        assertThat(added()).isEqualTo(new Taste(0, 1, 0));
        assertThat(table.given(day, device)).containsExactly(Map.entry(first, Face.SO_SO));
        assertThat(table.given(day, TableDesk.newDevice())).isEmpty();
    }

    @Test
    void nobodyCanStuffTheTable() {
        var devices = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            devices.add(TableDesk.newDevice());
            assertThat(table.give(day, devices.getLast(), Map.of(first, Face.GOOD))).isEqualTo(Taken.COUNTED);
        }
        assertThat(table.give(day, TableDesk.newDevice(), Map.of(first, Face.BAD))).as("more than 4 planned and 3 guests").isEqualTo(Taken.FULL);
        assertThat(table.give(day, devices.getFirst(), Map.of(first, Face.SO_SO))).as("who answered may change").isEqualTo(Taken.COUNTED);
        assertThat(added()).isEqualTo(new Taste(6, 1, 0));
    }

    @Test
    void theNumberWhoCameIsTheLimitOnceItIsKnown() {
        day = note(new Outcome(1, null, null, List.of()), new Taste(0, 0, 0));
        assertThat(table.give(day, TableDesk.newDevice(), Map.of(first, Face.GOOD))).isEqualTo(Taken.COUNTED);
        assertThat(table.give(day, TableDesk.newDevice(), Map.of(first, Face.GOOD))).isEqualTo(Taken.FULL);
    }

    @Test
    void paperAndTelephonesAreAddedUpAndNothingTwice() {
        table.give(day, TableDesk.newDevice(), Map.of(first, Face.GOOD));
        day = note(Outcome.NOTHING, new Taste(5, 2, 1));
        assertThat(added()).isEqualTo(new Taste(6, 2, 1));
        day = note(Outcome.NOTHING, new Taste(5, 2, 1));
        assertThat(added()).as("noted twice").isEqualTo(new Taste(6, 2, 1));
        day = note(Outcome.NOTHING, new Taste(3, 0, 0));
        assertThat(added()).as("put right").isEqualTo(new Taste(4, 0, 0));
        assertThat(faces.all(day).getFirst()).isEqualTo(new Taste(4, 0, 0));
    }

    @Test
    void whatIsTakenOutIsForgotten() {
        table.give(day, TableDesk.newDevice(), Map.of(first, Face.GOOD));
        day = days.become(day, DayState.CALLED_OFF, worker);
        assertThat(added()).as("called off").isEqualTo(Taste.NOBODY);
        day = days.become(day, DayState.HELD, worker);
        assertThat(added()).isEqualTo(new Taste(1, 0, 0));
        days.remove(day, worker);
        assertThat(added()).as("deleted").isEqualTo(Taste.NOBODY);
    }

    @Test
    void facesForOtherDishesArePassedOver() {
        table.give(day, TableDesk.newDevice(), Map.of("buberts-no-citas-dienas", Face.GOOD));
        assertThat(faces.fromTelephones(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "2, true", "3, false"})
    void thePageIsOpenOnTheDayAndTwoDaysAfterwards(int later, boolean open) {
        var other = TestDays.add(application, worker, null, "datums=" + LocalDate.now(clock).minusDays(later));
        assertThat(table.open(other.code()).isPresent()).isEqualTo(open);
    }

    @Test
    void onlyTheCodeOpensThePage() {
        assertThat(table.open(day.code())).isPresent();
        assertThat(table.open(day.code().substring(1))).isEmpty();
        assertThat(table.open(day.code().toUpperCase(Locale.ROOT))).isEmpty();
        assertThat(table.open("")).isEmpty();
        assertThat(table.open("' or '1'='1")).isEmpty();
        days.become(day, DayState.CALLED_OFF, worker);
        assertThat(table.open(day.code())).isEmpty();
    }

    @Test
    void devicesHaveNamesThatSayNothing() {
        assertThat(TableDesk.newDevice()).isNotEqualTo(TableDesk.newDevice()).matches(TableDesk::isDevice);
        assertThat(TableDesk.isDevice("<script>")).isFalse();
    }

    private LessonDay note(Outcome outcome, Taste ofFirst) {
        var onPaper = new ArrayList<Taste>();
        day.dishes().forEach(dish -> onPaper.add(Taste.NOBODY));
        onPaper.set(0, ofFirst);
        return days.note(day, outcome, onPaper, worker);
    }

    /** What the recipe heard since the test began. */
    private Taste added() {
        var now = tasting.of(recipe);
        return new Taste(now.good() - before.good(), now.soSo() - before.soSo(), now.bad() - before.bad());
    }
}
