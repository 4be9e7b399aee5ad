package lv.burtnica.course.writing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.LessonChanged;
import lv.burtnica.course.file.CourseFileException;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.course.file.CourseTexts;
import lv.burtnica.people.Person;
import lv.burtnica.wording.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where workers change the lessons. Every change is a version that stays. */
@Service
public class LessonDesk {

    private static final int FIRST = 1;

    private final CourseShelf shelf;
    private final CoursePages pages;
    private final CourseDesk courses;
    private final ApplicationEventPublisher events;

    LessonDesk(CourseShelf shelf, CoursePages pages, CourseDesk courses, ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.pages = pages;
        this.courses = courses;
        this.events = events;
    }

    /**
     * A lesson as it was in a version.
     *
     * @param version what else is known of it
     */
    public record Version(PageVersion version, Lesson lesson) {}

    /** All versions of a lesson in the language, the newest first; none where there is no such lesson. */
    @Transactional(readOnly = true)
    public List<Version> versions(int number, Locale language) {
        var name = name(number, language);
        if (name.isEmpty()) {
            return List.of();
        }
        var kept = pages.versions(name.get());
        var all = kept.isEmpty() ? starter(name.get()).stream().toList() : kept;
        return all.stream().flatMap(version -> read(name.get(), version).stream()).toList();
    }

    /** The newest version of a lesson. */
    @Transactional(readOnly = true)
    public Optional<Version> newest(int number, Locale language) {
        return versions(number, language).stream().findFirst();
    }

    /** The number of the newest version of a lesson; 1 where nobody has changed it. */
    @Transactional(readOnly = true)
    public int version(int number, Locale language) {
        return name(number, language).flatMap(pages::newest).map(PageVersion::number).orElse(FIRST);
    }

    /** A lesson as a version has it; none where there is no such version. */
    @Transactional(readOnly = true)
    public Optional<Lesson> lesson(int number, Locale language, int version) {
        return name(number, language)
                .flatMap(name -> pages.version(name, version).or(() -> version == FIRST ? starter(name) : Optional.empty())
                        .flatMap(found -> read(name, found)))
                .map(Version::lesson);
    }

    /**
     * Keeps a changed lesson as its newest version.
     *
     * @param base the number of the version that was changed
     * @param why in a sentence
     * @return the number of the new version
     * @throws CoursePages.ChangedMeanwhileException if somebody else was faster
     * @throws IllegalArgumentException if there are {@link LessonCheck faults} in it
     */
    @Transactional
    public int save(Lesson typed, int base, String why, Person person) {
        return save(typed, base, why, Set.of(), person);
    }

    /**
     * The same because of what groups said.
     *
     * @param takenIn the numbers of the suggestions that the new version takes in
     */
    @Transactional
    public int save(Lesson typed, int base, String why, Set<Long> takenIn, Person person) {
        return save(typed, base, new NewText(written(typed), Tidy.line(why), 0), takenIn, person);
    }

    /** Takes an older version up again, as the newest one. */
    @Transactional
    public int restore(int number, Locale language, int version, String why, Person person) {
        var versions = versions(number, language);
        var old = versions.stream().filter(one -> one.version().number() == version).findFirst()
                .orElseThrow(CoursePages.ChangedMeanwhileException::new);
        var newest = versions.getFirst().version().number();
        return save(old.lesson(), newest, new NewText(old.version().text(), Tidy.line(why), version), Set.of(), person);
    }

    /**
     * Puts a new lesson at the end of the course.
     *
     * @param typed its number does not count
     * @return the number that it has got
     */
    @Transactional
    public int add(Lesson typed, String why, Person person) {
        var number = freeNumber();
        take(typed.numbered(number), why, person);
        return number;
    }

    /** A number that no lesson has in any language. */
    @Transactional(readOnly = true)
    public int freeNumber() {
        return 1 + Texts.standard().languages().stream()
                .flatMap(language -> shelf.course(language).lessons().stream())
                .mapToInt(Lesson::number).max().orElse(0);
    }

    /**
     * Puts a lesson that has its number already, such as one of another notebook, at the end of the course.
     *
     * @param lesson with a number that no lesson of its language has
     */
    @Transactional
    public void take(Lesson lesson, String why, Person person) {
        var file = CourseFolder.lessonFile(lesson.number());
        var name = new PageName(CourseShelf.KEY, lesson.language(), file);
        var older = pages.versions(name).stream().findFirst().map(PageVersion::number).orElse(0);
        pages.save(name, older, Optional.empty(), new NewText(written(lesson), Tidy.line(why), 0), person);
        courses.append(lesson.language(), file, Tidy.line(why), person);
    }

    private int save(Lesson lesson, int base, NewText text, Set<Long> takenIn, Person person) {
        var name = name(lesson.number(), lesson.language()).orElseThrow(CoursePages.ChangedMeanwhileException::new);
        var version = pages.save(name, base, CourseShelf.starter(lesson.language(), name.page()), text, person);
        events.publishEvent(new LessonChanged(lesson.number(), lesson.language(), version, text.why(), takenIn, person));
        return version;
    }

    private static String written(Lesson typed) {
        var lesson = Tidy.lesson(typed);
        if (!LessonCheck.of(lesson).isEmpty()) {
            throw new IllegalArgumentException("Not a lesson that can be held: " + LessonCheck.of(lesson));
        }
        var text = CourseTexts.of(lesson);
        if (!CourseTexts.lesson(lesson.title(), text).equals(lesson)) {
            throw new IllegalArgumentException("Would not be read back as it was written");
        }
        return text;
    }

    private Optional<PageName> name(int number, Locale language) {
        return Optional.ofNullable(CourseFolder.lessonFiles(shelf.files(language)).get(number))
                .map(file -> new PageName(CourseShelf.KEY, language, file));
    }

    private static Optional<PageVersion> starter(PageName name) {
        return CourseShelf.starter(name.language(), name.page()).map(text -> new PageVersion(FIRST, 0, text, "", "", Instant.EPOCH));
    }

    private static Optional<Version> read(PageName name, PageVersion version) {
        try {
            return Optional.of(new Version(version, CourseTexts.lesson(name.page(), version.text())));
        } catch (CourseFileException e) {
            // Written by an edition of the program that knew more than this one.
            return Optional.empty();
        }
    }
}
