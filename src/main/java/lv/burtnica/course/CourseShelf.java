package lv.burtnica.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lv.burtnica.course.file.CourseFileException;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.course.writing.CoursePages;
import lv.burtnica.wording.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The course in every language: the files that the notebook brings along, and in their place what people have made of them here. */
@Component
public class CourseShelf {

    public static final String KEY = "course";

    private static final Logger LOG = LoggerFactory.getLogger(CourseShelf.class);
    private static final String FOLDER = "recipes/" + KEY + "/";

    private final CoursePages pages;
    private volatile Shelf shelf = new Shelf(-1, Map.of());

    CourseShelf(CoursePages pages) {
        this.pages = pages;
    }

    private record Shelf(long edition, Map<String, Course> courses) {}

    /** The course in the language as it is now, in Latvian where nobody translated it. */
    public Course course(Locale language) {
        var edition = pages.edition(KEY);
        var now = shelf;
        if (now.edition() != edition) {
            now = new Shelf(edition, read());
            shelf = now;
        }
        return Objects.requireNonNull(now.courses().getOrDefault(
                language.getLanguage(), now.courses().get(Texts.LATVIAN.getLanguage())));
    }

    /** The text of a file of the course that came with the program. */
    public static Optional<String> starter(Locale language, String file) {
        var resource = new ClassPathResource(folder(language) + file);
        if (file.contains("..") || !resource.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the newest text of each file in the language, empty for one that is not there. */
    public Function<String, String> files(Locale language) {
        var changed = pages.newest(KEY, language);
        return name -> Optional.ofNullable(changed.get(name)).or(() -> starter(language, name)).orElse("");
    }

    private Map<String, Course> read() {
        var courses = new LinkedHashMap<String, Course>();
        Texts.standard().languages().forEach(language -> courses.put(language.getLanguage(), read(language)));
        return courses;
    }

    private Course read(Locale language) {
        try {
            return CourseFolder.read(KEY, files(language));
        } catch (CourseFileException e) {
            // Only what can be read is ever saved, so this store comes from another edition of the program.
            LOG.warn("The changed course cannot be read, and the one that came with the program is shown: {}", e.getMessage());
            return CourseFolder.read(KEY, name -> starter(language, name).orElse(""));
        }
    }

    private static String folder(Locale language) {
        return language.getLanguage().equals(Texts.LATVIAN.getLanguage()) ? FOLDER : FOLDER + language.getLanguage() + "/";
    }
}
