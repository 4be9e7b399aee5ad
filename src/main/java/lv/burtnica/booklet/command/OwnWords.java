package lv.burtnica.booklet.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletParts;
import lv.burtnica.booklet.file.BookletFile;
import lv.burtnica.booklet.file.BookletFile.LogoFile;
import lv.burtnica.funder.Funder;
import lv.burtnica.funder.LogoPicture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what stands on the cover and around the recipes; they go before what a description file says. */
final class OwnWords {

    /** The parts that can be left out, by their names in a description file. */
    private static final List<String> PARTS = List.of("how-to", "judgements", "notes", "note-pages", "conversions");

    @Option(names = "--title", paramLabel = "T", descriptionKey = "title")
    private @Nullable String title;

    @Option(names = "--subtitle", paramLabel = "T", descriptionKey = "subtitle")
    private @Nullable String subtitle;

    @Option(names = "--group", paramLabel = "T", descriptionKey = "group")
    private @Nullable String group;

    @Option(names = "--foreword", paramLabel = "FILE", descriptionKey = "foreword")
    private @Nullable Path foreword;

    @Option(names = "--cover", paramLabel = "NAME", descriptionKey = "cover")
    private @Nullable String cover;

    @Option(names = "--my-pages", paramLabel = "N", descriptionKey = "my-pages")
    private @Nullable String myRecipePages;

    @Option(names = "--beside", paramLabel = "lv|en", descriptionKey = "beside")
    private @Nullable String beside;

    @Option(names = "--without", split = ",", paramLabel = "PART", descriptionKey = "without")
    private List<String> without = List.of();

    /** Takes an option by its name; {@code false} where it is none of these. */
    boolean take(String name, String value) {
        switch (name) {
            case "--title" -> title = value;
            case "--subtitle" -> subtitle = value;
            case "--group" -> group = value;
            case "--foreword" -> foreword = Path.of(value);
            case "--cover" -> cover = value;
            case "--my-pages" -> myRecipePages = value;
            case "--beside" -> beside = value;
            case "--without" -> without = List.of(value.split(","));
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * @param described what a description file says
     * @param file the description file, {@code null} for none; logos lie beside it
     * @throws Refusal if there is no title, a file cannot be read, or the funder's strip breaks a rule
     */
    BookletFile over(BookletFile described, @Nullable Path file) {
        var named = Objects.requireNonNullElse(title, described.title());
        if (named.isBlank()) {
            throw new Refusal("booklet.command.no-title", Map.of());
        }
        var parts = parts(described.parts()).with(funder(described, file));
        return new BookletFile(
                named,
                Objects.requireNonNullElse(subtitle, described.subtitle()),
                Objects.requireNonNullElse(group, described.group()),
                described.language(),
                Objects.requireNonNullElse(cover, described.cover()),
                myRecipePages == null ? described.myRecipePages() : pages(myRecipePages),
                foreword == null ? described.foreword() : BookletJob.text(foreword),
                described.recipes(),
                parts,
                described.logos());
    }

    private BookletParts parts(BookletParts described) {
        without.stream().filter(part -> !PARTS.contains(part)).findFirst().ifPresent(part -> {
            throw new Refusal("booklet.command.unknown-part", Map.of("part", part, "all", String.join(", ", PARTS)));
        });
        var second = beside == null ? described.beside() : BookletJob.spoken(beside);
        return new BookletParts(
                described.howTo() && !without.contains("how-to"),
                described.judgements() && !without.contains("judgements"),
                described.notes() && !without.contains("notes"),
                described.notePages() && !without.contains("note-pages"),
                described.conversions() && !without.contains("conversions"),
                second,
                described.chapters(),
                described.funder());
    }

    private static int pages(String typed) {
        try {
            var pages = Integer.parseInt(typed);
            if (pages >= 0 && pages <= Booklet.MOST_MY_RECIPE_PAGES) {
                return pages;
            }
        } catch (NumberFormatException e) {
            // The same sentence serves for both.
        }
        throw new Refusal("booklet.file.pages", Map.of("most", Booklet.MOST_MY_RECIPE_PAGES));
    }

    private static Funder funder(BookletFile described, @Nullable Path file) {
        var logos = described.logos().stream().map(logo -> logo(logo, file)).toList();
        var funder = new Funder(described.parts().funder().sentence(), logos);
        funder.fault().ifPresent(fault -> {
            throw new Refusal(
                    "funder.fault-" + fault.reason().code(), Map.of("logo", fault.logo(), "millimetres", fault.millimetres()));
        });
        return funder;
    }

    private static Funder.Logo logo(LogoFile logo, @Nullable Path file) {
        var path = file == null ? Path.of(logo.file()) : file.resolveSibling(logo.file());
        try {
            return LogoPicture.read(Files.readAllBytes(path), logo.alt(), logo.millimetres(), logo.emblem())
                    .orElseThrow(() -> new Refusal("booklet.command.no-picture", Map.of("file", path.toString())));
        } catch (IOException e) {
            throw new Refusal("booklet.command.unreadable", Map.of("file", path.toString()));
        }
    }
}
