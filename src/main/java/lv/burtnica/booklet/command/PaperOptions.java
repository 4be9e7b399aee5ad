package lv.burtnica.booklet.command;

import java.util.Locale;
import java.util.Map;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.booklet.PaperWish;
import lv.burtnica.press.Look;
import picocli.CommandLine.Option;

/** The options that say what comes out. */
final class PaperOptions {

    @Option(names = "--sheet", required = true, paramLabel = "FORM", descriptionKey = "sheet")
    @SuppressWarnings("NullAway.Init")
    private String sheet;

    @Option(names = "--pictures", paramLabel = "all|drawings|none", descriptionKey = "pictures", defaultValue = "all")
    private String pictures = "all";

    @Option(names = "--letters", paramLabel = "usual|andika", descriptionKey = "letters", defaultValue = "usual")
    private String letters = "usual";

    @Option(names = "--paper", paramLabel = "MM", descriptionKey = "paper", defaultValue = "" + PaperWish.OFFICE_PAPER)
    private String paper = "" + PaperWish.OFFICE_PAPER;

    @Option(names = "--draft", descriptionKey = "draft")
    private boolean draft;

    /** Takes an option by its name; {@code false} where it is none of these. */
    boolean take(String name, String value) {
        switch (name) {
            case "--sheet" -> sheet = value;
            case "--pictures" -> pictures = value;
            case "--letters" -> letters = value;
            case "--paper" -> paper = value;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The option that has no value. */
    boolean take(String name) {
        draft |= name.equals("--draft");
        return name.equals("--draft");
    }

    boolean isComplete() {
        return sheet != null;
    }

    /** @throws Refusal if an option says what nobody knows */
    PaperWish wish() {
        var form = PaperForm.ofCode(sheet)
                .orElseThrow(() -> new Refusal("booklet.command.unknown-sheet", Map.of("sheet", sheet, "all", PaperForm.codes())));
        return new PaperWish(form, pictures(), letters(), thickness());
    }

    boolean isDraft() {
        return draft;
    }

    private double thickness() {
        try {
            var thickness = Double.parseDouble(paper.replace(',', '.'));
            if (thickness >= 0 && thickness <= PaperWish.THICKEST_PAPER) {
                return thickness;
            }
        } catch (NumberFormatException e) {
            // The same sentence serves for both.
        }
        throw new Refusal("booklet.command.paper", Map.of("thickest", PaperWish.THICKEST_PAPER));
    }

    private Look.Pictures pictures() {
        try {
            return Look.Pictures.valueOf(pictures.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Refusal("booklet.command.unknown-pictures", Map.of("pictures", pictures));
        }
    }

    private Look.Typeface letters() {
        return switch (letters) {
            case "usual" -> Look.Typeface.SOURCE_SANS;
            case "andika" -> Look.Typeface.ANDIKA;
            default -> throw new Refusal("booklet.command.unknown-letters", Map.of("letters", letters));
        };
    }
}
