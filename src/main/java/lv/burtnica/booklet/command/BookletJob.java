package lv.burtnica.booklet.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import lv.burtnica.booklet.PaperFile;
import lv.burtnica.booklet.PaperWish;
import lv.burtnica.booklet.file.BookletFile;
import lv.burtnica.booklet.file.BookletFileReader;
import lv.burtnica.booklet.print.Pages;
import lv.burtnica.press.Press;
import lv.burtnica.recipe.file.RecipeFolder;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A booklet as it was asked for on the command line. What it needs is loaded side by side.
 *
 * @param files recipe files and folders of them
 * @param book a description file, {@code null} for none
 * @param words what options say instead of it
 * @param language of the booklet, {@code null} to take that of the description or of the first recipe
 * @param date as it was typed, {@code null} for none
 * @param paper what comes out
 * @param faults told of each fault in a recipe file
 */
record BookletJob(
        List<Path> files,
        @Nullable Path book,
        OwnWords words,
        @Nullable Locale language,
        @Nullable String date,
        PaperOptions paper,
        Consumer<RecipeFolder.FileFault> faults) {

    /**
     * Typesets the booklet and writes it.
     *
     * @throws Refusal if anything that was asked for cannot be done
     */
    void print(Path out) {
        var wish = paper.wish();
        var day = day();
        var spoken = language == null ? Texts.LATVIAN : language;
        Press.warmUp();
        CompletableFuture.runAsync(() -> Wording.in(spoken).warmUp());
        var kitchen = CompletableFuture.supplyAsync(Kitchen::open);
        var file = book;
        var described = words.over(file == null ? BookletFile.untitled(spoken) : BookletFileReader.read(text(file)), file);
        write(print(described, wish, day, kitchen), out);
    }

    private PaperFile print(
            BookletFile described, PaperWish wish, @Nullable LocalDate day, CompletableFuture<Kitchen> kitchen) {
        var folder = folder();
        var recipes = described.order(folder.found(), base());
        if (recipes.isEmpty()) {
            throw new Refusal("booklet.command.no-recipes", Map.of());
        }
        var spoken = language == null && book == null ? recipes.getFirst().language() : described.language();
        var gathered = new CommandPages(kitchen.join(), folder.found(), described.parts(), day);
        var leaves = recipes.parallelStream().map(gathered::leaf).toList();
        var cover = new Pages.Cover(described.title(), described.subtitle(), described.group(), described.cover());
        var imprint = new Pages.Imprint(day == null ? 0 : 1, instant(day), "", paper.isDraft());
        var pages = new Pages(cover, described.foreword(), leaves, described.parts(), described.myRecipePages(), imprint);
        return gathered.printer(spoken, pages).print(wish);
    }

    private RecipeFolder folder() {
        var folder = RecipeFolder.read(files);
        if (!folder.faults().isEmpty()) {
            folder.faults().forEach(faults);
            throw new Refusal("booklet.command.faults", Map.of("n", folder.faults().size()));
        }
        return folder;
    }

    /** Patterns of a description file are seen from the folder of recipes, where one is given. */
    private @Nullable Path base() {
        return files.size() == 1 && Files.isDirectory(files.getFirst()) ? files.getFirst() : null;
    }

    private static @Nullable Instant instant(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private @Nullable LocalDate day() {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new Refusal("booklet.command.no-date", Map.of("date", e.getParsedString()));
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Refusal("booklet.command.unreadable", Map.of("file", file.toString()));
        }
    }

    private static void write(PaperFile file, Path out) {
        try {
            Files.write(out, file.bytes());
        } catch (IOException e) {
            throw new Refusal("booklet.command.cannot-write", Map.of("file", out.toString()));
        }
    }

    /** @throws Refusal if nobody wrote texts in the language */
    static Locale spoken(String tag) {
        return Language.spoken(tag).orElseThrow(() -> new Refusal("booklet.command.unknown-language", Map.of("language", tag)));
    }
}
