package lv.burtnica.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who has signed in and works. Speaks to the server as the page in the browser does: the same requests in Vaadin's own words
 * (UIDL), each with the numbers and the secret that the answer before it gave. Only what the browser draws of it is left out.
 */
final class Colleague {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    /** The fields of the page that text can be typed into, by their number. */
    private final List<Integer> fields = new ArrayList<>();
    private String secret = "";
    private String here = "";
    private int page;
    private int heard;
    private int said;

    Colleague(HttpClient client, String address) {
        this.client = client;
        this.address = address;
    }

    /** Signs in as the form on the page does. */
    void signIn(String name, String passphrase) throws IOException, InterruptedException {
        var form = send(request("/ienakt").header("Accept", "text/html").GET());
        var csrf = form.body().replaceFirst("(?s).*<meta name=\"_csrf\" content=\"([^\"]+)\".*", "$1");
        var fields = "username=" + encoded(name) + "&password=" + encoded(passphrase) + "&_csrf=" + encoded(csrf);
        var answer = send(request("/ienakt").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields)));
        var there = answer.headers().firstValue("Location").orElse("nowhere");
        if (answer.statusCode() != 302 || there.contains("/ienakt")) {
            throw new IOException("Signing in was answered with " + answer.statusCode() + " and led to " + there);
        }
    }

    /** Opens the application anew, as by typing the address. */
    void open(String route) throws IOException, InterruptedException {
        demand(send(request("/" + route).header("Accept", "text/html").GET()));
        var answer = demand(send(request("/?v-r=init&location=" + encoded(route) + "&query=").GET()));
        var config = JSON.readTree(answer.body()).path("appConfig");
        page = config.path("v-uiId").asInt();
        secret = config.path("uidl").path("Vaadin-Security-Key").asString();
        heard = config.path("uidl").path("syncId").asInt();
        said = 0;
        here = "";
        if (secret.isEmpty()) {
            throw new IOException("The page gave no secret");
        }
        go(route);
    }

    /** Goes to another page of the application, as by pressing a link. */
    void go(String route) throws IOException, InterruptedException {
        if (!route.equals(here)) {
            // The page on which somebody is already stays as it is, with its fields.
            fields.clear();
        }
        here = route;
        var where = JSON.createObjectNode().put("route", route).put("query", "").put("appShellTitle", "").put("trigger", "link");
        where.putObject("historyState").put("idx", 0);
        var event = JSON.createObjectNode().put("type", "event").put("node", 1).put("event", "ui-navigate");
        event.set("data", where);
        say(List.of(event));
    }

    /** Types into the first field of the page; the form saves it by itself. */
    void type(String text) throws IOException, InterruptedException {
        if (fields.isEmpty()) {
            throw new IOException("The page has no field to type into");
        }
        var node = fields.getFirst();
        var value = JSON.createObjectNode().put("type", "mSync").put("node", node).put("feature", 1).put("property", "value").put("value", text);
        var change = JSON.createObjectNode().put("type", "event").put("node", node).put("event", "change");
        change.putObject("data");
        say(List.of(value, change));
    }

    /** Shows that the page is still open. */
    void giveASignOfLife() throws IOException, InterruptedException {
        demand(send(request("/?v-r=heartbeat&v-uiId=" + page).POST(BodyPublishers.noBody())));
    }

    private void say(List<? extends JsonNode> what) throws IOException, InterruptedException {
        var message = JSON.createObjectNode().put("csrfToken", secret).put("syncId", heard).put("clientId", said);
        what.forEach(message.putArray("rpc")::add);
        var request = request("/?v-r=uidl&v-uiId=" + page)
                .header("Content-Type", "application/json; charset=UTF-8").POST(BodyPublishers.ofString(message.toString()));
        hear(demand(send(request)).body());
    }

    private void hear(String answer) throws IOException {
        if (!answer.startsWith("{")) {
            throw new IOException("No answer of the application: " + beginning(answer));
        }
        var told = JSON.readTree(answer);
        if (told.path("meta").has("appError") || told.path("meta").has("sessionExpired") || told.path("syncId").asInt() != heard + 1) {
            throw new IOException("The application gave up: " + beginning(answer));
        }
        heard = told.path("syncId").asInt();
        said = told.path("clientId").asInt(said + 1);
        told.path("changes").forEach(this::noteField);
    }

    private void noteField(JsonNode change) {
        var tag = change.path("key").asString("").equals("tag") ? change.path("value").asString("") : "";
        if (tag.equals("vaadin-text-field") || tag.equals("vaadin-text-area")) {
            fields.add(change.path("node").asInt());
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static HttpResponse<String> demand(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("Answered with " + answer.statusCode());
        }
        return answer;
    }

    private static String beginning(String answer) {
        return answer.substring(0, Math.min(200, answer.length()));
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
    }
}
