package lv.burtnica;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house, and who may walk from which into which. */
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(Burtnica.class);

    @Test
    void noModuleReachesIntoAnother() {
        modules.verify();
    }

    @Test
    void theModulesAreTheOnesTheDesignNames() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "measure", "wording", "press", "people", "food", "recipe", "booklet", "library", "kit", "shell", "start",
                        "backup", "operation", "course", "exchange", "funder");
    }
}
