package lv.burtnica.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON as it stands in web pages: with commas too many, line breaks in strings, comments, quotation marks unescaped, cut off. */
public final class LooseJson {

    private static final JsonMapper LOOSE = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES, JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS, JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
            .build();
    private static final Pattern WRAPPING = Pattern.compile(
            "\\A(?:\\s|\\uFEFF|<!--|(?://|/\\*)?\\s*<!\\[CDATA\\[\\s*(?:\\*/)?)+|(?:\\s|;|-->|(?://|/\\*)?\\s*]]>\\s*(?:\\*/)?|//)+\\z");

    private LooseJson() {}

    /**
     * The values in a text, one after the other; of a list its elements.
     *
     * @param isMended whether it was broken, so that something of it may be missing
     */
    public record Read(List<JsonNode> values, boolean isMended) {}

    /** Everything that can be read; no value where nothing can. */
    public static Read read(String text) {
        var clean = WRAPPING.matcher(text).replaceAll("");
        var values = new ArrayList<JsonNode>();
        if (clean.isEmpty() || readAll(clean, values)) {
            return new Read(values, false);
        }
        if (clean.contains("&quot;")) {
            var unescaped = new ArrayList<JsonNode>();
            if (readAll(Parser.unescapeEntities(clean, false), unescaped)) {
                return new Read(unescaped, true);
            }
        }
        var mended = new ArrayList<JsonNode>();
        readAll(JsonMender.mend(clean), mended);
        return new Read(mended.size() >= values.size() && !mended.isEmpty() ? mended : values, true);
    }

    private static boolean readAll(String text, List<JsonNode> into) {
        try (var values = LOOSE.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (values.hasNextValue()) {
                into.add(values.nextValue());
            }
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }
}
