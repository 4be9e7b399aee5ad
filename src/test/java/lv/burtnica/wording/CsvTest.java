package lv.burtnica.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves for a spreadsheet is data there, whatever somebody typed. */
class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "=HYPERLINK(\"http://launs.example\";\"Atvērt\")", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)", "\t=1+1", "\r=1+1",
        "\n=1+1", "\u0000=1", "＝1+1", "＋1", "－1+1", "＠A1", "=", "-", "+371 29 123 456", "- sāls"})
    void aCellThatLooksLikeAFormulaIsText(String typed) {
        assertThat(Csv.LATVIAN.row(List.of(typed))).isEqualTo("\"'" + typed.replace("\"", "\"\"") + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+3", "-2,5", "0.75", "1000", "Griķi", "1/2 glāzes", "a=b", "sāls - pēc garšas", ""})
    void numbersAndWordsStayAsTheyAre(String typed) {
        assertThat(new Csv('\u001F').row(List.of(typed)).replace("\"", "")).isEqualTo(typed + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;2", "Pusdienu \"lielā\" zupa", "divas\r\nrindas", "ar, komatu", "tab\tulēts", "'apostrofs"})
    void whatDividesCellsAndRowsStaysInsideOne(String typed) {
        assertThat(Csv.LATVIAN.row(List.of("a", typed, "b"))).isEqualTo("a;\"" + typed.replace("\"", "\"\"") + "\";b\r\n");
    }

    @Test
    void aQuoteDoesNotEndTheCellBeforeAFormula() {
        assertThat(Csv.LATVIAN.row(List.of("x\";=1+1;\""))).isEqualTo("\"x\"\";=1+1;\"\"\"\r\n");
    }

    @Test
    void aFileIsReadAsUtf8() {
        var file = Csv.LATVIAN.file(List.of(List.of("Produkts", "Cena"), List.of("Zirņi", "0,95")));
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, 3, file.length - 3, StandardCharsets.UTF_8)).isEqualTo("Produkts;Cena\r\nZirņi;\"0,95\"\r\n");
    }

    @Test
    void nothingIsAFileToo() {
        assertThat(new Csv(',').file(List.of())).hasSize(3);
        assertThat(new Csv(',').row(List.of())).isEqualTo("\r\n");
    }
}
