package lv.burtnica.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import lv.burtnica.kit.KnownPages;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the shell of a page knows of its address before the view is made. */
@Transactional
class StatusOfUnknownAddressesTest extends ViewTest {

    @Autowired
    private List<KnownPages> known;

    @ParameterizedTest
    @CsvSource({
        "receptes, tadas-receptes-nav, false", "receptes, '', false", "receptes, ../buberts, false", "receptes, '<script>', false",
        "kurss, 1, true", "kurss, 6, true", "kurss, 0, false", "kurss, 99, false", "kurss, labot, true",
        "pakas, lv-2013, true", "pakas, lv-1913, false", "cenas, lv-2025-05, true", "cenas, nav, false",
        "produkti, griki, true", "produkti, plutonijs, false"})
    void whatIsThereIsKnown(String room, String name, boolean there) {
        for (var language : Texts.standard().languages()) {
            assertThat(has(room, name, language)).as(name + " in " + language).isEqualTo(there);
        }
    }

    private boolean has(String room, String name, Locale language) {
        return known.stream().filter(pages -> pages.room().equals(room)).findFirst().orElseThrow().has(name, language);
    }
}
