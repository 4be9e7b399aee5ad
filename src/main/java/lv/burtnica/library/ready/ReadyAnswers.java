package lv.burtnica.library.ready;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The answers at hand, up to so many bytes. Addresses with a question in them, of which somebody can make up as many as they like, have a
 * part of the room to themselves and never push out a page.
 */
@Component
class ReadyAnswers {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9/._-]{1,200}(\\?porcijas=[1-9][0-9]?)?");
    private static final int PAGES_OF = 4;

    private final KeptByUse<ReadyAnswer> pages;
    private final KeptByUse<ReadyAnswer> questions;

    ReadyAnswers(@Value("${burtnica.shelf.pages}") DataSize room, MeterRegistry figures) {
        var questionsRoom = room.toBytes() / PAGES_OF;
        pages = new KeptByUse<>(room.toBytes() - questionsRoom, ReadyAnswer::weight);
        questions = new KeptByUse<>(questionsRoom, ReadyAnswer::weight);
        Gauge.builder("burtnica.shelf.ready.bytes", this::bytes).register(figures);
    }

    /**
     * The address with all that makes an answer another one.
     *
     * @param address path and question
     */
    record Name(String address, boolean packed) {

        String text() {
            return (packed ? "z " : "- ") + address;
        }
    }

    @Nullable ReadyAnswer find(Name name) {
        return part(name).find(name.text());
    }

    void keep(Name name, ReadyAnswer answer) {
        part(name).keep(name.text(), answer);
    }

    /** There is nothing to keep under the name any more. */
    void drop(Name name) {
        part(name).drop(name.text());
    }

    long bytes() {
        return pages.bytes() + questions.bytes();
    }

    private KeptByUse<ReadyAnswer> part(Name name) {
        return PLAIN.matcher(name.address()).matches() ? pages : questions;
    }
}
