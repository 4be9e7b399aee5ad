package lv.burtnica.exchange.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text. What is valid UTF-8 is UTF-8, whatever a page claims: nothing else is so by chance. Otherwise a page's own word
 * counts, and last the code page of the language's old Windows.
 */
public final class PageText {

    private static final Pattern DECLARED = Pattern.compile(
            "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)|encoding=[\"']([A-Za-z0-9_.-]+)[\"']");
    private static final Pattern LANGUAGE = Pattern.compile("lang\\s*=\\s*[\"']?([a-zA-Z]{2})");
    private static final int HEAD = 4096;

    private PageText() {}

    /** The text of a page: in the encoding that its first bytes tell, in UTF-8 where it is that, else in the one that it names. */
    public static String of(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        var text = utf8(bytes);
        if (text == null) {
            text = new String(bytes, declared(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Charset declared(String head) {
        var found = DECLARED.matcher(head);
        var name = found.find() ? (found.group(1) != null ? found.group(1) : found.group(2)) : "";
        var isKnown = !name.isEmpty() && Charset.isSupported(name);
        var charset = isKnown ? Charset.forName(name) : StandardCharsets.UTF_8;
        // Valid UTF-8 was taken before; what browsers call Latin-1 is Windows' own.
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.ISO_8859_1) ? usual(head) : charset;
    }

    private static Charset usual(String head) {
        var found = LANGUAGE.matcher(head);
        var language = found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
        return Charset.forName(switch (language) {
            case "lv", "lt", "et" -> "windows-1257";
            case "ru", "uk", "bg" -> "windows-1251";
            default -> "windows-1252";
        });
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
