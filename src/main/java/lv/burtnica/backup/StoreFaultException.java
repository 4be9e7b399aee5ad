package lv.burtnica.backup;

import java.util.Locale;
import java.util.stream.Collectors;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The store has a fault that people must see to before the notebook can start. */
public final class StoreFaultException extends RuntimeException {

    private final StoreFault fault;
    private final String place;

    StoreFaultException(StoreFault fault, String place, @Nullable Throwable cause) {
        super(fault + " " + place, cause);
        this.fault = fault;
        this.place = place;
    }

    /** Whether all that is wrong is that another process works with the store. */
    public boolean isInUse() {
        return fault == StoreFault.IN_USE;
    }

    StoreFault fault() {
        return fault;
    }

    /** What is wrong and what to do, in every language, because nobody is there yet who has chosen one. */
    String sentences() {
        return Texts.standard().languages().stream().map(this::sentence).collect(Collectors.joining("\n\n"));
    }

    private String sentence(Locale language) {
        return Wording.in(language).text(fault.textKey(), "place", place);
    }
}
