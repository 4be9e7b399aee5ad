package lv.burtnica.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DrawingFieldTest {

    @Test
    void everyDrawingOfTheHouseButItsMarkCanBeChosen() throws IOException {
        try (var files = Files.list(Path.of("frontend/illustrations"))) {
            var names = files.map(file -> file.getFileName().toString().replace(".svg", ""))
                    .filter(name -> !name.equals("mark") && !name.startsWith("print-"));
            assertThat(names).containsExactlyInAnyOrderElementsOf(DrawingField.DRAWINGS);
        }
    }
}
