package lv.burtnica.press.reading;

import java.util.Locale;
import java.util.stream.Collectors;
import lv.burtnica.press.Span;
import lv.burtnica.press.Weight;
import lv.burtnica.press.Words;
import org.jspecify.annotations.Nullable;

/** HTML in the making; whatever is written as text or as the value of an attribute is escaped here and nowhere else. */
final class Markup {

    private final StringBuilder html = new StringBuilder(1 << 14);

    /** Opens an element; attributes are given as names and values in turn, those without a value are left out. */
    Markup open(String element, @Nullable String... attributes) {
        html.append('<').append(element);
        for (var i = 0; i + 1 < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value != null) {
                html.append(' ').append(attributes[i]).append("=\"").append(escaped(value)).append('"');
            }
        }
        html.append('>');
        return this;
    }

    Markup close(String element) {
        html.append("</").append(element).append(">\n");
        return this;
    }

    Markup text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** A style sheet of the house, which is not escaped. */
    Markup style(String sheet) {
        html.append("<style>\n").append(sheet).append("</style>\n");
        return this;
    }

    Markup words(Words words) {
        html.append(words.spans().stream().map(Markup::span).collect(Collectors.joining()));
        return this;
    }

    /** An element with nothing but text in it; none at all where there is no text. */
    Markup element(String element, String text, @Nullable String... attributes) {
        return text.isEmpty() ? this : open(element, attributes).text(text).close(element);
    }

    /** An element with nothing but words in it; none at all where there are none. */
    Markup element(String element, Words words, @Nullable String... attributes) {
        return words.isEmpty() ? this : open(element, attributes).words(words).close(element);
    }

    @Override
    public String toString() {
        return html.toString();
    }

    static @Nullable String tag(@Nullable Locale language) {
        return language == null ? null : language.toLanguageTag();
    }

    private static String span(Span span) {
        var inner = escaped(span.text()).replace("\n", "<br>");
        if (span.weight() != Weight.REGULAR) {
            inner = "<b>" + inner + "</b>";
        }
        if (span.quiet()) {
            inner = "<span class=\"quiet\">" + inner + "</span>";
        }
        if (span.language() != null) {
            inner = "<span lang=\"" + escaped(span.language().toLanguageTag()) + "\">" + inner + "</span>";
        }
        var target = span.target();
        return target != null && isSafe(target) ? "<a href=\"" + escaped(target) + "\">" + inner + "</a>" : inner;
    }

    /** Whether a tap on it can only lead to a page, a mail or a place in the text. */
    private static boolean isSafe(String target) {
        return target.startsWith("#") || target.startsWith("https:") || target.startsWith("http:") || target.startsWith("mailto:");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
