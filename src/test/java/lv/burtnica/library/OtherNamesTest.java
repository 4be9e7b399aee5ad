package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;

import lv.burtnica.library.name.OtherNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Addresses do not break when titles change. */
@Transactional
class OtherNamesTest extends ShelfTest {

    @Autowired
    private OtherNames names;

    @ParameterizedTest
    @CsvSource({
        "receptes/Omlete-No-Olu-Pulvera, receptes/omlete-no-olu-pulvera", "receptes/omlete%20no%20olu%20pulvera, receptes/omlete-no-olu-pulvera",
        "burtnicas/Ziemas-kr%C4%81jumi, burtnicas/ziemas-krajumi"})
    void aKeyThatIsWrittenOtherwiseLeadsToTheRightOne(String written, String right) {
        var response = answer("/biblioteka/lv/" + written);
        assertThat(response.getStatus()).isEqualTo(301);
        assertThat(response.getHeader("Location")).isEqualTo("/biblioteka/lv/" + right);
    }

    @Test
    void aNewTitleLeadsToTheOldKey() {
        names.note(OMELETTE, "Gaisīgā omlete");
        names.note(OMELETTE, "Gaisīgā omlete");
        names.note(BUCKWHEAT, "Gaisīgā omlete");
        assertThat(answer("/biblioteka/en/receptes/gaisiga-omlete").getHeader("Location"))
                .isEqualTo("/biblioteka/en/receptes/" + OMELETTE);
    }

    @Test
    void aNameThatSomethingHasIsNotTakenOver() {
        names.note(OMELETTE, "Griķu putra ar pienu un brūklenēm");
        assertThat(answer("/biblioteka/lv/receptes/" + BUCKWHEAT).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"receptes/nekad-nav-bijis", "receptes/%22%3E%3Cscript%3E", "burtnicas/nekad", "receptes/-", "receptes/.."})
    void whatNeverWasIsNotThere(String address) {
        assertThat(answer("/biblioteka/lv/" + address).getStatus()).isIn(404, 400);
    }
}
