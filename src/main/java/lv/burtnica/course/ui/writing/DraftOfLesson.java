package lv.burtnica.course.ui.writing;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.writing.LessonDraft;
import lv.burtnica.course.writing.LessonDrafts;
import lv.burtnica.kit.BrowserCopy;
import lv.burtnica.people.Person;
import lv.burtnica.people.SignedIn;

/** Keeps what one person types into the form of one lesson. */
final class DraftOfLesson {

    /** What is said where the text is too long to be kept. */
    static final String TOO_LONG = "course.writing.draft-too-long";

    private final Kit kit;
    private final int number;
    private final int base;
    private Lesson last;
    private String lastWhy;

    /** What a draft is kept with. */
    @SpringComponent
    record Kit(LessonDrafts drafts, SignedIn signedIn, Clock clock) {

        Person who() {
            return signedIn.get();
        }

        /** Throws away what was typed, here and in the browser. */
        void discard(int number, Locale language) {
            drafts.discard(number, language, who());
            BrowserCopy.forget(place(number, language));
        }

        /** Where the browser keeps what has not arrived. */
        private String place(int number, Locale language) {
            return "lesson." + who().id() + "." + number + "." + language.getLanguage();
        }

        Optional<LessonDraft> find(int number, Locale language) {
            return drafts.find(number, language, who());
        }
    }

    /**
     * @param number of the lesson, or {@link LessonDrafts#NEW}
     * @param base the version that is changed
     * @param start what the form holds before anything is typed
     */
    DraftOfLesson(Kit kit, int number, int base, TypedLesson start) {
        this.kit = kit;
        this.number = number;
        this.base = base;
        this.last = start.lesson();
        this.lastWhy = start.why();
    }

    /** Keeps what was typed if it is something else than before; gives the sentence that says so, empty where there is nothing to say. */
    String keep(TypedLesson typed) {
        if (typed.lesson().equals(last) && typed.why().equals(lastWhy)) {
            return "";
        }
        var kept = kit.drafts().keep(number, new LessonDraft(base, typed.lesson(), typed.why(), kit.clock().instant()), kit.who());
        last = typed.lesson();
        lastWhy = typed.why();
        return kept ? "course.writing.draft-kept" : TOO_LONG;
    }

    /** Whether it is of a lesson that is still to be added. */
    boolean isNew() {
        return number == LessonDrafts.NEW;
    }

    /** Where the browser keeps what has not arrived. */
    String place() {
        return kit.place(number, last.language());
    }

    void discard() {
        kit.discard(number, last.language());
    }
}
