package lv.burtnica.press.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.burtnica.press.UnusablePictureException;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import org.junit.jupiter.api.Test;

class SvgReaderTest {

    @Test
    void everyDrawingOfTheHouseIsRead() throws IOException {
        try (var files = Files.list(Path.of("frontend/illustrations"))) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .map(name -> name.replace(".svg", ""))
                    .toList();
            assertThat(names).hasSizeGreaterThanOrEqualTo(14);
            assertThat(names).allSatisfy(name -> assertThat(Drawings.named(name).shapes()).isNotEmpty());
        }
    }

    @Test
    void relativeAndAbsoluteCommandsLeadToTheSamePlace() {
        var absolute = path("M10 10L20 10H30V20C30 25 25 30 20 30S10 25 10 20Q10 15 12 12T10 10Z");
        var relative = path("m10,10l10 0h10v10c0 5-5 10-10 10s-10-5-10-10q0-5 2-8t-2-2z");
        assertThat(numbers(relative)).usingComparatorWithPrecision(1e-9).containsExactly(numbers(absolute));
    }

    @Test
    void anArcEndsWhereItIsToldTo() {
        var arc = path("M20 50A30 30 0 1 1 80 50");
        var numbers = numbers(arc);
        assertThat(numbers[numbers.length - 2]).isEqualTo(80, within(1e-6));
        assertThat(numbers[numbers.length - 1]).isEqualTo(50, within(1e-6));
        assertThat(numbers[7]).as("highest point, over the top because clockwise").isEqualTo(20, within(1e-6));
    }

    @Test
    void flagsOfAnArcNeedNoBlanks() {
        assertThat(numbers(path("M20 50a30 30 0 1160 0")))
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(numbers(path("M20 50A30 30 0 1 1 80 50")));
    }

    @Test
    void paperAndInkOfTheScreenBecomeWhiteAndBlack() {
        var drawing = SvgReader.read("<svg viewBox='0 0 9 9' stroke='#221c15'><g fill='#fffdf8'><circle r='3'/></g></svg>", "bļoda");
        assertThat(drawing.shapes().getFirst().paint().fill()).isEqualTo(Ink.WHITE);
        assertThat(drawing.shapes().getFirst().paint().stroke()).isEqualTo(Ink.BLACK);
    }

    @Test
    void whatIsNotALineDrawingIsRefusedByName() {
        for (var source : new String[] {
            "<svg viewBox='0 0 9 9'><text>Zupa</text></svg>",
            "<svg viewBox='0 0 9 9'><g transform='scale(2)'/></svg>",
            "<svg><circle r='1'/></svg>",
            "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg viewBox='0 0 9 9'><title>&a;</title></svg>",
            "nav zīmējums"
        }) {
            assertThatThrownBy(() -> SvgReader.read(source, "zupa"))
                    .isInstanceOf(UnusablePictureException.class)
                    .hasMessageContaining("zupa");
        }
        assertThatThrownBy(() -> Drawings.named("../people/secret")).isInstanceOf(UnusablePictureException.class);
    }

    private static Outline path(String data) {
        return SvgReader.read("<svg viewBox='0 0 100 100'><path d='" + data + "'/></svg>", "zīmējums").shapes().getFirst().outline();
    }

    private static double[] numbers(Outline outline) {
        var count = 0;
        for (var i = 0; i < outline.size(); i++) {
            count += outline.move(i).numbers();
        }
        var numbers = new double[count];
        for (var i = 0; i < count; i++) {
            numbers[i] = outline.number(i);
        }
        return numbers;
    }
}
