package lv.burtnica.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckPdfTest {

    @Test
    void saysInPlainWordsWhetherAFilePasses() {
        assertThat(CheckPdf.sentence("zupas.pdf", 0)).contains("zupas.pdf passes").contains("screen reader");
        assertThat(CheckPdf.sentence("zupas.pdf", 3)).contains("does not pass", "3 things");
    }
}
