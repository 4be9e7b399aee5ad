package lv.burtnica.course.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.day.LessonDay;
import org.jspecify.annotations.Nullable;

/** A suggestion as it is stored. */
@Entity
@Table(name = "lesson_suggestion")
class StoredSuggestion {

    @Id
    @GeneratedValue(generator = "lesson_suggestion_seq")
    @SequenceGenerator(name = "lesson_suggestion_seq", sequenceName = "lesson_suggestion_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String course;
    private int lesson;
    private int lessonVersion;
    private @Nullable Long dayId;
    private String groupName;
    private LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    private Suggestion.Kind kind;

    private String words;

    @Enumerated(EnumType.STRING)
    private Suggestion.State state = Suggestion.State.OPEN;

    private String takenLanguage = "";
    private int takenVersion;
    private String reason = "";

    @SuppressWarnings("NullAway.Init")
    protected StoredSuggestion() {}

    StoredSuggestion(LessonDay day, Suggestion.Kind kind, String words) {
        this.course = day.course();
        this.lesson = day.lesson();
        this.lessonVersion = day.lessonVersion();
        this.dayId = day.id();
        this.groupName = day.group();
        this.saidOn = day.date();
        this.kind = kind;
        this.words = words;
    }

    Suggestion.Kind kind() {
        return kind;
    }

    @Nullable Long dayId() {
        return dayId;
    }

    boolean isAbout(String key, int number) {
        return course.equals(key) && lesson == number;
    }

    boolean isTakenIn() {
        return state == Suggestion.State.TAKEN_IN;
    }

    void takenIn(Locale inLanguage, int lessonVersion) {
        state = Suggestion.State.TAKEN_IN;
        takenLanguage = inLanguage.getLanguage();
        takenVersion = lessonVersion;
        reason = "";
    }

    void putAside(String why) {
        state = Suggestion.State.ASIDE;
        takenLanguage = "";
        takenVersion = 0;
        reason = why;
    }

    Suggestion toSuggestion() {
        return new Suggestion(
                Objects.requireNonNull(id), course, lesson, lessonVersion, groupName, saidOn, kind, words, state, Locale.of(takenLanguage),
                takenVersion, reason);
    }
}
