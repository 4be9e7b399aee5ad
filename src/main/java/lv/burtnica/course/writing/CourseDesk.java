package lv.burtnica.course.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Worksheet;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.course.file.CourseTexts;
import lv.burtnica.people.Person;
import lv.burtnica.wording.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where workers change the course around its lessons: its aim, its audience, their order, and the worksheets. */
@Service
public class CourseDesk {

    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_LESSONS = 40;

    private final CourseShelf shelf;
    private final CoursePages pages;

    CourseDesk(CourseShelf shelf, CoursePages pages) {
        this.shelf = shelf;
        this.pages = pages;
    }

    /** What of a course is asked for in its form. */
    public enum CoursePart {
        TITLE,
        AUDIENCE,
        AIM,
        ABOUT
    }

    /** The parts that have to be put right before the course can be saved. */
    public static List<CoursePart> faults(Course typed) {
        var faults = new ArrayList<CoursePart>();
        add(faults, CoursePart.TITLE, typed.title(), LONGEST_LINE);
        add(faults, CoursePart.AUDIENCE, typed.audience(), LONGEST_LINE);
        add(faults, CoursePart.AIM, typed.aim(), LONGEST_LINE);
        if (typed.about().length() > LONGEST_TEXT) {
            faults.add(CoursePart.ABOUT);
        }
        return faults;
    }

    /** The number of the version of a file of the course that is shown now; 0 for one that is not there. */
    @Transactional(readOnly = true)
    public int version(Locale language, String file) {
        return pages.newest(name(language, file)).map(PageVersion::number)
                .orElse(CourseShelf.starter(language, file).isPresent() ? 1 : 0);
    }

    /** Who changed a file of the course last; empty where nobody has, or wants to be known. */
    @Transactional(readOnly = true)
    public String lastBy(Locale language, String file) {
        return pages.newest(name(language, file)).map(PageVersion::who).orElse("");
    }

    /**
     * Keeps the course as it was typed, with its lessons in the given order. Courses in other languages get the same order.
     *
     * @param base the number of the version that was changed
     */
    @Transactional
    public void save(Course typed, int base, Person person) {
        if (!faults(typed).isEmpty()) {
            throw new IllegalArgumentException("Not a course that can be held");
        }
        var order = typed.lessons().stream().map(Lesson::number).toList();
        write(tidy(typed), order, base, "", person);
        for (var language : Texts.standard().languages()) {
            var other = shelf.course(language);
            if (!language.getLanguage().equals(typed.language().getLanguage()) && other.language().equals(language)) {
                inOrder(other, order, person);
            }
        }
    }

    /** Keeps a worksheet, a new one too. */
    @Transactional
    public void save(Worksheet typed, int base, Person person) {
        var sheet = new Worksheet(typed.key(), typed.language(), Tidy.line(typed.title()), typed.landscape(), Tidy.text(typed.text()));
        if (!fits(sheet)) {
            throw new IllegalArgumentException("Not a worksheet that can be printed");
        }
        var file = CourseFolder.worksheetFile(sheet.key());
        pages.save(name(sheet.language(), file), base, CourseShelf.starter(sheet.language(), file),
                new NewText(CourseTexts.of(sheet), "", 0), person);
        var course = shelf.course(sheet.language());
        if (course.worksheets().stream().noneMatch(one -> one.key().equals(sheet.key()))) {
            var all = new ArrayList<>(course.worksheets());
            all.add(sheet);
            write(with(course, course.lessons(), all), files(course.language()).keySet().stream().toList(),
                    version(course.language(), CourseFolder.COURSE), "", person);
        }
    }

    /** Whether a worksheet has a title and is not endless. */
    public static boolean fits(Worksheet sheet) {
        return !sheet.title().isBlank() && sheet.title().length() <= LONGEST_LINE && sheet.text().length() <= LONGEST_TEXT;
    }

    /** Names one more file of a lesson at the end of the course. */
    void append(Locale language, String file, String why, Person person) {
        var names = new ArrayList<>(files(language).values());
        if (names.size() >= MOST_LESSONS) {
            throw new IllegalArgumentException("No room for another lesson");
        }
        names.add(file);
        write(shelf.course(language), names, why, version(language, CourseFolder.COURSE), person);
    }

    private void inOrder(Course other, List<Integer> order, Person person) {
        var now = other.lessons().stream().map(Lesson::number).toList();
        // Lessons that only this language has keep to the end.
        var sorted = now.stream().sorted(Comparator.comparing(number -> order.contains(number) ? order.indexOf(number) : order.size()))
                .toList();
        if (!sorted.equals(now)) {
            write(other, sorted, version(other.language(), CourseFolder.COURSE), "", person);
        }
    }

    private void write(Course course, List<Integer> order, int base, String why, Person person) {
        var files = files(course.language());
        if (!files.keySet().equals(new HashSet<>(order))) {
            throw new CoursePages.ChangedMeanwhileException();
        }
        write(course, order.stream().map(files::get).map(String::valueOf).toList(), why, base, person);
    }

    private void write(Course course, List<String> names, String why, int base, Person person) {
        pages.save(name(course.language(), CourseFolder.COURSE), base, CourseShelf.starter(course.language(), CourseFolder.COURSE),
                new NewText(CourseTexts.of(course, names), why, 0), person);
    }

    private Map<Integer, String> files(Locale language) {
        return CourseFolder.lessonFiles(shelf.files(language));
    }

    private static Course tidy(Course typed) {
        return new Course(typed.key(), typed.language(), Tidy.line(typed.title()), Tidy.line(typed.audience()), Tidy.line(typed.aim()),
                Tidy.text(typed.about()), typed.lessons(), typed.worksheets());
    }

    private static Course with(Course course, List<Lesson> lessons, List<Worksheet> worksheets) {
        return new Course(course.key(), course.language(), course.title(), course.audience(), course.aim(), course.about(), lessons,
                worksheets);
    }

    private static PageName name(Locale language, String file) {
        return new PageName(CourseShelf.KEY, language, file);
    }

    private static void add(List<CoursePart> faults, CoursePart part, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            faults.add(part);
        }
    }
}
