package lv.burtnica.recipe.file;

import java.util.List;

/**
 * A file cut in two: the front matter between two lines {@code ---} at the very top, and the Markdown below.
 *
 * @param head the lines between, empty where there is no front matter
 * @param body the Markdown, with an empty line for each line cut off, so that line numbers stay those of the file
 * @param isOpen whether the closing line is missing; everything counts as body then
 */
record FrontMatterText(String head, String body, boolean isOpen) {

    private static final String FENCE = "---";

    static FrontMatterText of(String text) {
        var lines = List.of(text.split("\n", -1));
        if (!lines.getFirst().stripTrailing().equals(FENCE)) {
            return new FrontMatterText("", text, false);
        }
        for (var at = 1; at < lines.size(); at++) {
            if (lines.get(at).stripTrailing().equals(FENCE)) {
                var head = String.join("\n", lines.subList(1, at));
                var body = "\n".repeat(at + 1) + String.join("\n", lines.subList(at + 1, lines.size()));
                return new FrontMatterText(head, body, false);
            }
        }
        return new FrontMatterText("", text, true);
    }
}
