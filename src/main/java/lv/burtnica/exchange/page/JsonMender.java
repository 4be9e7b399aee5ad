package lv.burtnica.exchange.page;

import java.util.ArrayDeque;

/** Escapes quotation marks that stand unescaped in a string, and closes what a cut-off text left open. */
final class JsonMender {

    private final String text;
    private final StringBuilder mended = new StringBuilder();
    private final ArrayDeque<Character> open = new ArrayDeque<>();
    private boolean inString;

    private JsonMender(String text) {
        this.text = text;
    }

    static String mend(String text) {
        return new JsonMender(text).mended();
    }

    private String mended() {
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (inString && sign == '\\' && at + 1 < text.length()) {
                mended.append(sign).append(text.charAt(++at));
            } else if (sign == '"') {
                quote(at);
            } else {
                if (!inString) {
                    bracket(sign);
                }
                mended.append(sign);
            }
        }
        close();
        return mended.toString();
    }

    private void quote(int at) {
        if (inString && !ends(at + 1)) {
            mended.append("\\\"");
        } else {
            inString = !inString;
            mended.append('"');
        }
    }

    private void bracket(char sign) {
        if (sign == '{' || sign == '[') {
            open.push(sign == '{' ? '}' : ']');
        } else if ((sign == '}' || sign == ']') && !open.isEmpty() && open.peek() == sign) {
            open.pop();
        }
    }

    /** Whether a quotation mark before this place can end a string: what follows goes on as JSON does. */
    private boolean ends(int from) {
        var next = skip(from);
        if (next >= text.length()) {
            return true;
        }
        return switch (text.charAt(next)) {
            case ':', '}', ']' -> true;
            case ',' -> startsValue(skip(next + 1));
            default -> false;
        };
    }

    private boolean startsValue(int at) {
        return at >= text.length() || "\"{[]}-0123456789".indexOf(text.charAt(at)) >= 0
                || text.startsWith("true", at) || text.startsWith("false", at) || text.startsWith("null", at);
    }

    private int skip(int from) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void close() {
        if (inString) {
            mended.append('"');
        }
        if (mended.toString().stripTrailing().endsWith(":")) {
            mended.append("null");
        }
        open.forEach(mended::append);
    }
}
