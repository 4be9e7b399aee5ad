package lv.burtnica.course.feedback;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.LessonChanged;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.Suggestions;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.course.writing.Inherited;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.people.Deed;
import lv.burtnica.people.NotAllowedException;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what groups said about lessons. */
@Service
public class SuggestionDesk implements Suggestions {

    private final StoredSuggestions store;
    private final LessonDays days;
    private final LessonDesk lessons;
    private final Permissions permissions;

    SuggestionDesk(StoredSuggestions store, LessonDays days, LessonDesk lessons, Permissions permissions) {
        this.store = store;
        this.days = days;
        this.lessons = lessons;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Suggestion> of(String course, int lesson) {
        return store.findByCourseAndLessonOrderBySaidOnDescIdDesc(course, lesson).stream().map(StoredSuggestion::toSuggestion).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Suggestion> takenIn(String course, Lesson lesson, int version) {
        var all = of(course, lesson.number());
        if (all.stream().noneMatch(said -> said.state() == Suggestion.State.TAKEN_IN)) {
            return List.of();
        }
        var versions = lessons.versions(lesson.number(), lesson.language()).stream()
                .filter(one -> one.version().number() <= version)
                .toList();
        var inherited = Inherited.numbers(versions);
        return all.stream().filter(said -> inherited.stream().anyMatch(number -> said.isIn(lesson.language(), number))).toList();
    }

    /** What was said on a day, in the order in which it was written down. */
    @Transactional(readOnly = true)
    public List<Suggestion> of(LessonDay day) {
        return store.findByDayIdOrderById(day.id()).stream().map(StoredSuggestion::toSuggestion).toList();
    }

    /**
     * Writes down what a group said.
     *
     * @throws NotAllowedException if the person does not look after the day
     * @throws IllegalArgumentException if nothing was said, or too much
     */
    @Transactional
    public Suggestion say(LessonDay day, Suggestion.Kind kind, String words, Person who) {
        demand(day.id(), who);
        return store.save(new StoredSuggestion(day, kind, sound(words, Suggestion.MOST_WORDS))).toSuggestion();
    }

    /** Takes something back that was written down by mistake; nothing happens where it is gone already. */
    @Transactional
    public void takeBack(long id, Person who) {
        store.findById(id).ifPresent(stored -> {
            demand(Optional.ofNullable(stored.dayId()).orElse(-1L), who);
            store.delete(stored);
        });
    }

    @Override
    @Transactional
    public void takenIn(long id, Locale language, int version, Person who) {
        if (version < 1) {
            throw new IllegalArgumentException("Not a version of a lesson: " + version);
        }
        wanted(id, who).takenIn(language, version);
    }

    /** Marks what a new version took in. What its writer took back meanwhile, or another version has in, is passed over. */
    @EventListener
    void lessonChanged(LessonChanged changed) {
        if (changed.takenIn().isEmpty()) {
            return;
        }
        permissions.demand(changed.by(), Deed.KEEP_DAYS);
        changed.takenIn().stream()
                .flatMap(id -> store.findById(id).stream())
                .filter(said -> said.kind() == Suggestion.Kind.CHANGE && !said.isTakenIn())
                .filter(said -> said.isAbout(CourseShelf.KEY, changed.number()))
                .forEach(said -> said.takenIn(changed.language(), changed.version()));
    }

    @Override
    @Transactional
    public void putAside(long id, String reason, Person who) {
        wanted(id, who).putAside(sound(reason, Suggestion.LONGEST_REASON));
    }

    private StoredSuggestion wanted(long id, Person who) {
        permissions.demand(who, Deed.KEEP_DAYS);
        return store.findById(id)
                .filter(stored -> stored.kind() == Suggestion.Kind.CHANGE)
                .orElseThrow(() -> new IllegalArgumentException("Nothing to settle: " + id));
    }

    private void demand(long day, Person who) {
        if (days.find(day, who).isEmpty()) {
            throw new NotAllowedException(Deed.KEEP_DAYS);
        }
    }

    private static String sound(String words, int most) {
        var stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > most) {
            throw new IllegalArgumentException("Not words: " + stripped.length() + " characters");
        }
        return stripped;
    }
}
