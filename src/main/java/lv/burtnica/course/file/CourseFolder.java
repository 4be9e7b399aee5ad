package lv.burtnica.course.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Worksheet;

/** Reads a course from its folder: {@code course.md} names the lessons and the worksheets in order. */
public final class CourseFolder {

    /** The file that a folder of a course starts with. */
    public static final String COURSE = "course.md";

    private static final String WORKSHEETS = "worksheets/";
    private static final Set<String> COURSE_KEYS = Set.of("language", "audience", "aim", "lessons", "worksheets");
    private static final Set<String> WORKSHEET_KEYS = Set.of("language", "paper");

    private CourseFolder() {}

    /**
     * Reads a folder of the disk; its name is the course's key.
     *
     * @throws CourseFileException with the reason, if a file is missing or cannot be understood
     */
    public static Course read(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        return read(String.valueOf(root.getFileName()), name -> text(root, name));
    }

    /**
     * Reads from wherever the files lie.
     *
     * @param key the course's key
     * @param files gives the text of a file by its name as seen from the folder
     * @throws CourseFileException with the reason, if a file is missing or cannot be understood
     */
    public static Course read(String key, Function<String, String> files) {
        var file = CourseFile.of(COURSE, files.apply(COURSE), COURSE_KEYS);
        var worksheets = file.sentences("worksheets").stream()
                .map(name -> worksheet(name, files.apply(WORKSHEETS + name)))
                .toList();
        var lessons = file.sentences("lessons").stream().map(name -> LessonFile.read(name, files.apply(name))).toList();
        if (lessons.isEmpty()) {
            throw file.missing("lessons");
        }
        var course = new Course(
                key, file.language(), file.title(), file.text("audience"), file.text("aim"), file.body(), lessons, worksheets);
        check(course);
        return course;
    }

    /**
     * The names of the lessons' files by the numbers of the lessons, in the order of the course.
     *
     * @throws CourseFileException with the reason, if a file is missing or cannot be understood
     */
    public static Map<Integer, String> lessonFiles(Function<String, String> files) {
        var names = new LinkedHashMap<Integer, String>();
        CourseFile.of(COURSE, files.apply(COURSE), COURSE_KEYS).sentences("lessons")
                .forEach(name -> names.put(LessonFile.read(name, files.apply(name)).number(), name));
        return names;
    }

    /** The name that a lesson's file gets, as seen from the folder. A folder that people made may name its lessons otherwise. */
    public static String lessonFile(int number) {
        return "nodarbiba-" + number + ".md";
    }

    /** The name of a worksheet's file as seen from the folder. */
    public static String worksheetFile(String key) {
        return WORKSHEETS + key + ".md";
    }

    private static Worksheet worksheet(String name, String text) {
        var file = CourseFile.of(WORKSHEETS + name, text, WORKSHEET_KEYS);
        var paper = file.optional("paper").orElse("a4");
        if (!paper.equals("a4") && !paper.equals("a4-landscape")) {
            throw new CourseFileException("course.file.paper", Map.of("file", file.name(), "paper", paper));
        }
        var key = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
        return new Worksheet(key, file.language(), file.title(), paper.equals("a4-landscape"), file.body());
    }

    private static void check(Course course) {
        var numbers = new ArrayList<Integer>();
        for (var lesson : course.lessons()) {
            if (numbers.contains(lesson.number())) {
                throw new CourseFileException("course.file.number-twice", Map.of("n", lesson.number()));
            }
            numbers.add(lesson.number());
            missing(course, lesson).stream().findFirst().ifPresent(sheet -> {
                throw new CourseFileException("course.file.no-worksheet", Map.of("n", lesson.number(), "worksheet", sheet));
            });
        }
    }

    private static List<String> missing(Course course, Lesson lesson) {
        return lesson.worksheets().stream()
                .filter(key -> course.worksheets().stream().noneMatch(sheet -> sheet.key().equals(key)))
                .toList();
    }

    private static String text(Path root, String name) {
        var file = root.resolve(name).normalize();
        if (!file.startsWith(root)) {
            throw new CourseFileException("course.file.outside", Map.of("file", name));
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new CourseFileException("course.file.not-utf8", Map.of("file", name));
        } catch (IOException e) {
            throw new CourseFileException("course.file.unreadable", Map.of("file", name));
        }
    }
}
