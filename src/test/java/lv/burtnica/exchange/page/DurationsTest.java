package lv.burtnica.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PT1H30M|90", "P0DT90M|90", "P0Y0M0DT0H15M0S|15", "PT30|30", "PT1H30|90", "pt 45 m|45", "P1DT2H|1560", "PT0.5H|30", "PT1,5H|90",
        "P30M|30", "PT90S|2", "PT5400S|90", "P1D|1440", "P1W|10080", "PT10M0.000S|10",
        "1 h 30|90", "1h30m|90", "1 stunda 20 minūtes|80", "1,5 stundas|90", "1½ h|90", "2 1/2 hours|150", "45|45", "45 min.|45",
        "00:40|40", "1:05|65", "1 hr 15 mins|75", "30 мин|30", "1 час 10 минут|70", "2 dienas|2880", "30-40 min|30", "90 sek|2", "1 Std. 5 Min.|65",
        "apmēram 20 minūtes|20", "2 val. 5 min|125",
    })
    void minutesOutOfWhateverIsWritten(String written, int minutes) {
        assertThat(Durations.minutes(written)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PT0M", "PT", "P", "0", "ātri", "PT-5M", "P100000000D", "līdz gatavs", "99999999999999999999999"})
    void nothingOutOfNothing(String written) {
        assertThat(Durations.minutes(written)).isNull();
    }
}
