package lv.burtnica.library;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON for the pages: safe inside an HTML script element, because the signs that could end it stand by their numbers. */
final class JsonText {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonText() {}

    static ObjectNode thing(String type) {
        return JSON.createObjectNode().put("@context", "https://schema.org").put("@type", type);
    }

    static String safe(JsonNode json) {
        return JSON.writeValueAsString(json).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
