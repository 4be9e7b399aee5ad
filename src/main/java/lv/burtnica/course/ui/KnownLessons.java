package lv.burtnica.course.ui;

import java.util.Locale;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.kit.KnownPages;
import org.springframework.stereotype.Component;

/** The lessons of the course in the reader's language. */
@Component
class KnownLessons implements KnownPages {

    private final CourseShelf shelf;

    KnownLessons(CourseShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String room() {
        return CourseLinks.COURSE;
    }

    @Override
    public boolean has(String name, Locale language) {
        return !name.matches("[0-9]{1,2}") || shelf.course(language).lesson(Integer.parseInt(name)).isPresent();
    }
}
