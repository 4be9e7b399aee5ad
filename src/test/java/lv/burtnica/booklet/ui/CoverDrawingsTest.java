package lv.burtnica.booklet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CoverDrawingsTest {

    @Test
    void everyDrawingOfTheHouseButItsMarkCanStandOnACover() throws IOException {
        try (var files = Files.list(Path.of("frontend/illustrations"))) {
            var names = files.map(file -> file.getFileName().toString().replace(".svg", ""))
                    .filter(name -> !name.equals("mark") && !name.startsWith("print-"));
            assertThat(names).containsExactlyInAnyOrderElementsOf(CoverDrawings.NAMES);
        }
    }
}
