package lv.burtnica.press;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Running text as a row of spans.
 *
 * @param spans in reading order; none at all is no text
 */
public record Words(List<Span> spans) {

    public static final Words NONE = new Words(List.of());

    public Words {
        spans = haveText(spans) ? List.copyOf(spans) : spans.stream().filter(span -> !span.text().isEmpty()).toList();
    }

    public static Words of(String text) {
        return new Words(List.of(Span.plain(text)));
    }

    public static Words of(Span... spans) {
        return new Words(List.of(spans));
    }

    public static Words strong(String text) {
        return of(Span.strong(text));
    }

    /** These words and then the others; no blank comes between. */
    public Words and(Span... more) {
        return new Words(Stream.concat(spans.stream(), Stream.of(more)).toList());
    }

    public Words and(Words more) {
        return new Words(Stream.concat(spans.stream(), more.spans.stream()).toList());
    }

    /** Every span in the given weight. */
    public Words in(Weight weight) {
        return new Words(spans.stream().map(span -> span.in(weight)).toList());
    }

    /** Every span in the softer ink. */
    public Words softly() {
        return new Words(spans.stream()
                .map(span -> new Span(span.text(), span.weight(), true, span.language(), span.target(), span.spoken()))
                .toList());
    }

    /** Whether there is no letter to set. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    private static boolean haveText(List<Span> spans) {
        for (var span : spans) {
            if (span.text().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether some of it is more than its letters: of another language, a link, or said otherwise than drawn. */
    public boolean haveMeaning() {
        for (var span : spans) {
            if (span.language() != null || span.target() != null || span.spoken() != null) {
                return true;
            }
        }
        return false;
    }

    /** The letters alone, as they are drawn. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** The letters alone, as they are said. */
    public String said() {
        return spans.stream().map(span -> span.spoken() == null ? span.text() : span.spoken()).collect(Collectors.joining());
    }
}
