package lv.burtnica.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A course in one language: an aim, an audience and lessons in order.
 *
 * @param key the name in addresses, the same in every language
 * @param title as it is announced
 * @param audience for whom it is, in a sentence or two
 * @param aim what it is for, in a sentence
 * @param about how it came to be and how to lead it, as Markdown with headings from the second level
 * @param lessons in the order in which they are held
 * @param worksheets in the order in which they are first used
 */
public record Course(
        String key,
        Locale language,
        String title,
        String audience,
        String aim,
        String about,
        List<Lesson> lessons,
        List<Worksheet> worksheets) {

    public Course {
        lessons = List.copyOf(lessons);
        worksheets = List.copyOf(worksheets);
    }

    /** The lesson with the number, counted from 1. */
    public Optional<Lesson> lesson(int number) {
        return lessons.stream().filter(lesson -> lesson.number() == number).findFirst();
    }

    /** The lesson's place in the course, from 1. Its number stays the same when it is moved to another place. */
    public int place(Lesson lesson) {
        return 1 + Math.max(0, lessons.stream().map(Lesson::number).toList().indexOf(lesson.number()));
    }

    /** Whether no lesson follows this one, so that certificates are handed out. */
    public boolean endsWith(Lesson lesson) {
        return !lessons.isEmpty() && lessons.getLast().number() == lesson.number();
    }

    /** The lesson's worksheets in the order in which it names them. */
    public List<Worksheet> worksheets(Lesson lesson) {
        return lesson.worksheets().stream()
                .flatMap(key -> worksheets.stream().filter(sheet -> sheet.key().equals(key)))
                .toList();
    }
}
