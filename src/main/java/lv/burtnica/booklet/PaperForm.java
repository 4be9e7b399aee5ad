package lv.burtnica.booklet;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which a booklet is taken home. */
public enum PaperForm {
    /** A5 pages in reading order: for the screen, for a screen reader, and for printers that fold by themselves. */
    A5("a5", "pdf"),
    /** The A5 pages two by two on A4, to print on both sides, fold and staple. */
    A4_IMPOSED("a4-imposed", "pdf"),
    /** The same for a printer that prints one side: all fronts, then all backs. */
    A4_ONE_SIDED("a4-one-sided", "pdf"),
    /** A4 in large print, one column. */
    A4_LARGE("a4-large", "pdf"),
    /** One step a page, to stand on the kitchen table. */
    STEP_CARDS("step-cards", "pdf"),
    /** Small cards, four to an A4 sheet, to cut out. */
    RECIPE_CARDS("recipe-cards", "pdf"),
    /** A web page in one file. */
    WEB_PAGE("web", "html"),
    /** Plain text. */
    TEXT("text", "txt");

    private final String code;
    private final String extension;

    PaperForm(String code, String extension) {
        this.code = code;
        this.extension = extension;
    }

    /** The name on the command line and in addresses. */
    public String code() {
        return code;
    }

    /** What a file's name ends with, without the dot: {@code pdf}. */
    public String extension() {
        return extension;
    }

    /** The last part of a file's name: {@code a5.pdf}. */
    public String fileName() {
        return code + "." + extension;
    }

    /** The file's type with its encoding: {@code text/plain;charset=UTF-8}. */
    public String mediaType() {
        return switch (extension) {
            case "html" -> "text/html;charset=UTF-8";
            case "txt" -> "text/plain;charset=UTF-8";
            default -> "application/pdf";
        };
    }

    /** Whether it is for the printer alone and not to be read on a screen. */
    public boolean isForPrinter() {
        return this == A4_IMPOSED || this == A4_ONE_SIDED;
    }

    /** The form of a command or an address; none where the code means nothing. */
    public static Optional<PaperForm> ofCode(String code) {
        return Stream.of(values()).filter(form -> form.code.equals(code)).findFirst();
    }

    /** All codes, for a sentence: {@code a5, a4-imposed, …}. */
    public static String codes() {
        return Stream.of(values()).map(PaperForm::code).collect(Collectors.joining(", "));
    }
}
