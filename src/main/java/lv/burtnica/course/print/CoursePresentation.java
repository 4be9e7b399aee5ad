package lv.burtnica.course.print;

import java.time.Instant;
import java.util.List;
import lv.burtnica.course.Course;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Part;
import lv.burtnica.press.Press;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.Section;
import lv.burtnica.press.Sheet;
import lv.burtnica.wording.Wording;

/** What tells other services of the course, made from the course itself. Black and white is enough for all of it. */
public final class CoursePresentation {

    private static final Look PAGE = new Look(Look.Typeface.SOURCE_SANS, 13, 12, Look.Pictures.ALL);
    /** Read from the other end of a table. */
    private static final Look SLIDE = new Look(Look.Typeface.SOURCE_SANS, 22, 18, Look.Pictures.ALL);

    private final Course course;
    private final PackWords words;
    private final String address;
    private final Instant date;

    /**
     * @param address where the course is found
     * @param date the only date in the files, so that the same course gives the same bytes
     */
    public CoursePresentation(Course course, String address, Instant date) {
        this.course = course;
        this.words = new PackWords(Wording.in(course.language()));
        this.address = address;
        this.date = date;
    }

    /** One page, A4. */
    public PrintedPdf invitation(Meeting meeting) {
        return bind(words.text("invitation"), Sheet.A4, PAGE, List.of(new Invitation(course, words, address).page(meeting)));
    }

    /**
     * Six pages, A4 lying.
     *
     * @param dishes the titles of what is cooked in the course
     */
    public PrintedPdf handout(List<String> dishes) {
        return bind(course.title(), Sheet.A4_LANDSCAPE, SLIDE, new Slides(course, words, address).pages(dishes));
    }

    private PrintedPdf bind(String title, Sheet sheet, Look look, List<Section> sections) {
        var manuscript = new Manuscript(title, course.language(), course.title(), course.aim(), "CC BY 4.0", date, List.of());
        return Press.bind(manuscript, List.of(new Part(sheet, look, List.copyOf(sections))));
    }
}
