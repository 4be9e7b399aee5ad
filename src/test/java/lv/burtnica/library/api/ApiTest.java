package lv.burtnica.library.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.servlet.Filter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.burtnica.Burtnica;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API against its own description: every address, every status, every answer. */
@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
class ApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"([a-z]+)\"");

    @Autowired
    private WebApplicationContext application;

    private MockMvc caller;
    private JsonNode description;
    private String address = "192.0.2.1";

    @BeforeEach
    void readTheDescription() {
        caller = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("apiGate", Filter.class))
                .apply(springSecurity())
                .build();
        address = "192.0.2." + (int) (Math.random() * 200 + 20) + "." + System.nanoTime();
        description = JSON.readTree(text(ask("/api/v1/openapi.json")));
    }

    @Test
    void theDescriptionNamesEveryAddressAndNoOther() {
        assertThat(description.path("openapi").asString()).isEqualTo("3.1.0");
        var described = new TreeSet<>(description.path("paths").propertyNames());
        var mappings = application.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().keySet();
        var there = new TreeSet<>(mappings.stream()
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/") && !pattern.endsWith("/**"))
                .map(pattern -> pattern.replaceAll("\\{(\\w+):[^/]*}", "{$1}"))
                .toList());
        assertThat(described).isEqualTo(there);
    }

    @Test
    void everyAddressAnswersAsItIsDescribed() {
        description.path("paths").properties().forEach(path -> {
            var operation = path.getValue().path("get");
            var asked = example(path.getKey());
            var answer = ask(asked);
            assertThat(answer.getStatus()).as(asked).isEqualTo(200);
            check(operation, answer, "200");
            var tag = Objects.requireNonNull(answer.getHeader("ETag"));
            var again = ask(asked, "If-None-Match", tag);
            assertThat(again.getStatus()).as(asked).isEqualTo(304);
            assertThat(again.getContentAsByteArray()).isEmpty();
            if (operation.path("responses").has("400")) {
                check(operation, ask(asked + "?kas=tas"), "400");
            }
            if (operation.path("responses").has("404")) {
                check(operation, ask(path.getKey().replaceAll("\\{number}", "99").replaceAll("\\{\\w+}", "nekas")), "404");
            }
        });
    }

    @Test
    void everyThingOfAListFitsItsDescription() {
        for (var path : List.of("/api/v1/recipes", "/api/v1/foods", "/api/v1/editions", "/api/v1/lessons", "/api/v1/parcels", "/api/v1/prices")) {
            var answer = ask(path + "?size=200");
            check(description.path("paths").path(path).path("get"), answer, "200");
            assertThat(JSON.readTree(text(answer)).path("items").size()).as(path).isPositive();
        }
    }

    @Test
    void whoFollowsTheLinksSeesEverythingOnce() {
        var keys = new ArrayList<String>();
        String next = "/api/v1/recipes?language=lv&size=20";
        var total = 0L;
        while (next != null) {
            var answer = ask(next);
            var list = JSON.readTree(text(answer));
            total = list.path("total").asLong();
            list.path("items").forEach(item -> keys.add(item.path("key").asString()));
            next = LINK.matcher(Objects.requireNonNull(answer.getHeader("Link"))).results()
                    .filter(link -> link.group(2).equals("next"))
                    .map(link -> link.group(1).replace("http://localhost:8080", ""))
                    .findFirst()
                    .orElse(null);
        }
        assertThat(keys).doesNotHaveDuplicates().hasSize((int) total).hasSizeGreaterThan(80);
    }

    @Test
    void searchIsThatOfTheShelf() {
        var found = JSON.readTree(text(ask("/api/v1/recipes?q=griki&language=lv&freeFrom=egg")));
        assertThat(found.path("total").asInt()).isPositive();
        assertThat(found.path("items").get(0).path("page").asString()).contains("/biblioteka/lv/receptes/");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=x, kind", "page=0, page", "page=-1, page", "page=99999999, page", "size=201, size", "size=abc, size", "language=de, language",
        "freeFrom=x, freeFrom", "food=tada-nav, food", "time=5, time", "%3Cscript%3E=1, <script>"})
    void aParameterThatMakesNoSenseIsNamed(String query, String name) {
        var answer = ask("/api/v1/recipes?" + query, "Accept-Language", "lv");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(JSON.readTree(text(answer)).path("detail").asString()).contains(name);
    }

    @Test
    void troubleIsToldInTheCallersLanguage() {
        var latvian = ask("/api/v1/recipes/lv/tadas-nav", "Accept-Language", "lv");
        var english = ask("/api/v1/recipes/lv/tadas-nav", "Accept-Language", "en-GB");
        assertThat(text(latvian)).contains("nekas nav publicēts");
        assertThat(text(english)).contains("Nothing is published");
        assertThat(english.getHeader("Content-Language")).isEqualTo("en");
        assertThat(english.getHeaders("Vary")).contains("Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v2/recipes", "/api/v1/recipes/", "/api/v1/people", "/api/v1/recipes/lv/x/y"})
    void whereNothingIsAProblemIsGiven(String nowhere) {
        var answer = ask(nowhere);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothingCanBeWritten(String method) throws Exception {
        var answer = caller.perform(request(HttpMethod.valueOf(method), "/api/v1/recipes")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void otherSitesMayRead() throws Exception {
        var answer = ask("/api/v1/foods", "Origin", "https://cita.example");
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getHeader("Access-Control-Allow-Credentials")).isNull();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        var before = caller.perform(request(HttpMethod.OPTIONS, "/api/v1/foods").header("Origin", "https://cita.example")
                .header("Access-Control-Request-Method", "GET")).andReturn().getResponse();
        assertThat(before.getStatus()).isEqualTo(204);
        assertThat(before.getHeader("Access-Control-Allow-Methods")).contains("GET");
    }

    @Test
    void whoAsksTooMuchHearsWhenToGoOn() {
        address = "2001:db8:1:1::1";
        var first = ask("/api/v1/foods/griki");
        assertThat(first.getHeader("RateLimit-Policy")).isEqualTo("\"minute\";q=240;w=60");
        assertThat(first.getHeader("RateLimit")).matches("\"minute\";r=239;t=60");
        address = "2001:db8:1:1:ffff::2";
        for (var i = 0; i < 239; i++) {
            ask("/api/v1/foods/griki", "If-None-Match", Objects.requireNonNull(first.getHeader("ETag")));
        }
        var refused = ask("/api/v1/foods/griki");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("RateLimit")).startsWith("\"minute\";r=0;t=");
        assertThat(Integer.parseInt(Objects.requireNonNull(refused.getHeader("Retry-After")))).isBetween(1, 60);
        check(description.path("paths").path("/api/v1/foods/{id}").path("get"), refused, "429");
        address = "2001:db8:1:2::1";
        assertThat(ask("/api/v1/foods/griki").getStatus()).as("another network").isEqualTo(200);
    }

    /** An address in which everything in braces is there. */
    private String example(String path) {
        var booklet = path.contains("booklets/{") || path.contains("editions/{");
        return path.replace("{language}", "lv")
                .replace("{number}", "1")
                .replace("{key}", booklet ? "recepsu-burtnica" : path.contains("courses") ? "course" : "omlete-no-olu-pulvera")
                .replace("{id}", path.contains("foods") ? "griki" : firstId(path.replace("/{id}", "")));
    }

    private String firstId(String list) {
        return list.contains("{") || !list.matches("/api/v1/(parcels|prices)")
                ? ""
                : JSON.readTree(text(ask(list + "?size=1"))).path("items").get(0).path("id").asString();
    }

    private void check(JsonNode operation, MockHttpServletResponse answer, String status) {
        assertThat(String.valueOf(answer.getStatus())).isEqualTo(status);
        var response = operation.path("responses").path(status);
        if (response.has("$ref")) {
            response = description.at(response.path("$ref").asString().substring(1));
        }
        var type = Objects.requireNonNull(answer.getContentType()).replaceFirst(";.*", "");
        assertThat(response.path("content").has(type)).as("%s is described", type).isTrue();
        response.path("headers").propertyNames().stream().filter(name -> !name.equals("Link"))
                .forEach(name -> assertThat(answer.getHeader(name)).as(name).isNotNull());
        var schema = response.path("content").path(type).path("schema");
        if (schema.isObject()) {
            assertThat(faults((ObjectNode) schema, text(answer))).isEmpty();
        }
    }

    /** The description's schemas are those of JSON Schema 2020-12; only their place is another. */
    private Stream<String> faults(ObjectNode schema, String json) {
        var whole = JSON.createObjectNode();
        whole.setAll((ObjectNode) JSON.readTree(schema.toString().replace("#/components/schemas/", "#/$defs/")));
        whole.set("$defs", JSON.readTree(description.path("components").path("schemas").toString().replace("#/components/schemas/", "#/$defs/")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString);
    }

    private MockHttpServletResponse ask(String path, String... headers) {
        var request = request(HttpMethod.GET, URI.create(path)).with(asked -> {
            asked.setRemoteAddr(address);
            return asked;
        });
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return caller.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
