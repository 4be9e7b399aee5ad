package lv.burtnica.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.wording.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The course that the notebook brings along, in every language, read once at the start. */
@Component
public class CourseShelf {

    private static final String KEY = "course";
    private static final String FOLDER = "recipes/" + KEY + "/";

    private final Map<String, Course> courses = new LinkedHashMap<>();

    CourseShelf() {
        Texts.standard().languages().forEach(language -> courses.put(language.getLanguage(), read(language)));
    }

    /** The course in the language, in Latvian where nobody translated it. */
    public Course course(Locale language) {
        return Objects.requireNonNull(courses.getOrDefault(language.getLanguage(), courses.get(Texts.LATVIAN.getLanguage())));
    }

    private static Course read(Locale language) {
        var folder = language.equals(Texts.LATVIAN) ? FOLDER : FOLDER + language.getLanguage() + "/";
        return CourseFolder.read(KEY, name -> text(folder + name));
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
