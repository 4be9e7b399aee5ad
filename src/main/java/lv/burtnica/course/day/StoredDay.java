package lv.burtnica.course.day;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import lv.burtnica.people.Person;
import org.jspecify.annotations.Nullable;

/** A lesson day as it is stored. */
@Entity
@Table(name = "lesson_day")
class StoredDay {

    @Id
    @GeneratedValue(generator = "lesson_day_seq")
    @SequenceGenerator(name = "lesson_day_seq", sequenceName = "lesson_day_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String course;
    private int lesson;
    private int lessonVersion;
    private String language;
    private @Nullable Long groupId;
    private String groupName = "";
    private @Nullable Long funderId;
    private @Nullable Long madeBy;
    private @Nullable Long changedBy;
    private Instant changedAt;
    private LocalDate heldOn;
    private String startsAt = "";
    private String place = "";
    private int people;
    private String parcels = "";
    private String atHand = "";

    @Column(precision = 9, scale = 2)
    private @Nullable BigDecimal budget;

    @Enumerated(EnumType.STRING)
    private DayState state = DayState.PLANNED;

    private String code;
    private @Nullable Integer came;
    private @Nullable Integer portions;

    @Column(precision = 9, scale = 2)
    private @Nullable BigDecimal paid;

    @ElementCollection
    @CollectionTable(name = "lesson_day_dish", joinColumns = @JoinColumn(name = "day_id"))
    @OrderColumn(name = "position")
    private List<StoredDish> dishes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "lesson_day_answer", joinColumns = @JoinColumn(name = "day_id"))
    private Set<StoredAnswers> answers = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredDay() {}

    @SuppressWarnings("NullAway.Init")
    StoredDay(String course, int lesson, int lessonVersion, Locale language, Person maker) {
        this.course = course;
        this.lesson = lesson;
        this.lessonVersion = lessonVersion;
        this.language = language.getLanguage();
        this.madeBy = maker.id();
        this.code = DayCode.make();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int version() {
        return version;
    }

    @Nullable Long groupId() {
        return groupId;
    }

    @Nullable Long madeBy() {
        return madeBy;
    }

    @Nullable Long funder() {
        return funderId;
    }

    DayState state() {
        return state;
    }

    /** Takes over answers that make sense. */
    void plan(DayWish wish, @Nullable Long group) {
        groupId = group;
        groupName = wish.value(Asked.GROUP);
        heldOn = LocalDate.parse(wish.value(Asked.DATE));
        startsAt = wish.value(Asked.START);
        place = wish.value(Asked.PLACE);
        people = Integer.parseInt(wish.value(Asked.PEOPLE));
        parcels = String.join(" ", wish.values(Asked.PARCELS));
        atHand = String.join(" ", wish.values(Asked.AT_HAND));
        budget = wish.value(Asked.BUDGET).isEmpty() ? null : new BigDecimal(wish.value(Asked.BUDGET).replace(',', '.'));
    }

    void cook(List<DayDish> wanted) {
        dishes.clear();
        wanted.stream().map(StoredDish::of).forEach(dishes::add);
    }

    void fund(@Nullable Long funder) {
        funderId = funder;
    }

    void renew(int version) {
        lessonVersion = version;
    }

    void become(DayState wanted) {
        state = wanted;
    }

    void note(Outcome outcome) {
        came = outcome.came();
        portions = outcome.portions();
        paid = outcome.paid();
        answers.clear();
        outcome.answers().stream().map(StoredAnswers::of).forEach(answers::add);
    }

    void touchedBy(Person person, Instant now) {
        changedBy = person.id();
        changedAt = now;
    }

    LessonDay toDay() {
        return new LessonDay(
                id(), version, course, lesson, lessonVersion, Locale.of(language), groupId, madeBy, changedBy, changedAt, heldOn, wish(),
                funderId, state, dishes.stream().map(StoredDish::toDish).toList(), outcome(), code);
    }

    private Outcome outcome() {
        var all = answers.stream().map(StoredAnswers::toAnswers)
                .sorted(Comparator.comparing(Answers::question).thenComparing(Answers::afterwards))
                .toList();
        return new Outcome(came, portions, paid, all);
    }

    private DayWish wish() {
        var said = new EnumMap<Asked, List<String>>(Asked.class);
        said.put(Asked.DATE, List.of(heldOn.toString()));
        said.put(Asked.START, List.of(startsAt));
        said.put(Asked.PEOPLE, List.of(Integer.toString(people)));
        put(said, Asked.PLACE, place.isEmpty() ? List.of() : List.of(place));
        put(said, Asked.GROUP, groupName.isEmpty() ? List.of() : List.of(groupName));
        put(said, Asked.PARCELS, words(parcels));
        put(said, Asked.AT_HAND, words(atHand));
        put(said, Asked.BUDGET, budget == null ? List.of() : List.of(budget.stripTrailingZeros().toPlainString()));
        return new DayWish(said);
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    private static void put(EnumMap<Asked, List<String>> said, Asked asked, List<String> values) {
        if (!values.isEmpty()) {
            said.put(asked, values);
        }
    }
}
