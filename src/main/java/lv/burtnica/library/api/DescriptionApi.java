package lv.burtnica.library.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import lv.burtnica.library.Addresses;
import lv.burtnica.library.PageWriter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API, as OpenAPI 3.1 has it: written by hand as YAML, and given out as JSON too. */
@RestController
class DescriptionApi {

    private static final String FILE = "api/openapi.yaml";
    /** Stands in the file where the address of the notebook belongs. */
    private static final String HERE = "http://localhost:8080";

    private final String yaml;
    private final String json;

    DescriptionApi(Addresses addresses) {
        try {
            yaml = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8).replace(HERE, addresses.absolute(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        json = JsonMapper.builder().build().writeValueAsString(read);
    }

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<byte[]> yaml(HttpServletRequest request) {
        return PageWriter.text(request, new MediaType(MediaType.parseMediaType("application/yaml"), StandardCharsets.UTF_8), yaml);
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> json(HttpServletRequest request) {
        return PageWriter.text(request, MediaType.APPLICATION_JSON, json);
    }
}
