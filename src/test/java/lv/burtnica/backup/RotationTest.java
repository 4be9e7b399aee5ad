package lv.burtnica.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T02:15:00Z");

    private final Rotation rotation = new Rotation(7, 5, 12);

    @Test
    void aYearOfDailyCopiesLeavesAboutTwenty() {
        var kept = new ArrayList<Instant>();
        for (var day = 0; day < 365; day++) {
            kept.add(BEGIN.plus(Duration.ofDays(day)));
            kept.removeAll(rotation.outdated(kept));
        }
        assertThat(kept).hasSizeBetween(18, 24).contains(BEGIN.plus(Duration.ofDays(364)), BEGIN.plus(Duration.ofDays(358)));
        assertThat(kept.getFirst()).isBefore(Instant.parse("2026-02-01T00:00:00Z"));
    }

    @Test
    void theLastOfADayIsTheOneThatStays() {
        var hours = IntStream.range(0, 20).mapToObj(hour -> BEGIN.plus(Duration.ofHours(hour))).toList();
        assertThat(rotation.outdated(hours)).hasSize(19).doesNotContain(hours.getLast());
    }

    @Test
    void aNotebookThatSleptKeepsItsOldCopies() {
        var longAgo = List.of(BEGIN, BEGIN.plus(Duration.ofDays(1)), BEGIN.plus(Duration.ofDays(900)));
        assertThat(rotation.outdated(longAgo)).isEmpty();
    }

    @Test
    void theNewestIsKeptWhateverTheSettingsSay() {
        assertThat(new Rotation(0, 0, 0).outdated(List.of(BEGIN, BEGIN.minusSeconds(1)))).containsExactly(BEGIN.minusSeconds(1));
        assertThat(new Rotation(-3, 0, 0).outdated(Set.of(BEGIN))).isEmpty();
        assertThat(rotation.outdated(List.of())).isEmpty();
    }

    @Test
    void onlyNamesOfCopiesAreCopies() {
        assertThat(BackupName.madeAt("burtnica-20260101-021500.zip")).contains(BEGIN);
        assertThat(BackupName.of(BEGIN)).isEqualTo("burtnica-20260101-021500.zip");
        assertThat(List.of("burtnica-20261301-021500.zip", "kopija.zip", "../burtnica-20260101-021500.zip", "burtnica-20260101-021500.zip.part"))
                .allMatch(name -> BackupName.madeAt(name).isEmpty());
    }
}
