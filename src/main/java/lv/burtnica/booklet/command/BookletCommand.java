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
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import lv.burtnica.booklet.PaperFile;
import lv.burtnica.booklet.PaperWish;
import lv.burtnica.booklet.file.BookletFile;
import lv.burtnica.booklet.file.BookletFileException;
import lv.burtnica.booklet.file.BookletFileReader;
import lv.burtnica.booklet.print.Pages;
import lv.burtnica.press.Press;
import lv.burtnica.press.PressException;
import lv.burtnica.recipe.file.RecipeFolder;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.TextBundle;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code booklet FILES… --title T --sheet FORM --out FILE}: typesets recipe files as a booklet, whose own words may come from a description
 * file. Exit code 0, or 2 with a sentence for each fault on stderr; a file with a fault stops the booklet, so that no recipe is left out
 * unseen.
 */
@Command(name = "booklet", mixinStandardHelpOptions = true, sortOptions = false)
public final class BookletCommand implements Callable<Integer> {

    private static final int FAULTY = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE.md", descriptionKey = "files")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--book", paramLabel = "FILE.yaml", descriptionKey = "book")
    private @Nullable Path book;

    @Mixin
    private OwnWords words = new OwnWords();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    private @Nullable String date;

    @Option(names = "--lang", paramLabel = "lv|en", descriptionKey = "lang")
    private @Nullable String language;

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    /** The command with its help in a language, to be run or to be put under another. */
    public static CommandLine commandLine(Locale language) {
        return new CommandLine(new BookletCommand()).setResourceBundle(new TextBundle("booklet.command.help.", language));
    }

    @Override
    public Integer call() {
        try {
            var spoken = language();
            var wish = paper.wish();
            var day = day();
            Press.warmUp();
            var kitchen = CompletableFuture.supplyAsync(Kitchen::open);
            var described = described(spoken);
            write(print(described, wish, day, kitchen));
            return 0;
        } catch (Refusal refusal) {
            return refuse(wording().text(refusal.textKey(), refusal.arguments()));
        } catch (PressException e) {
            return refuse(wording().text(e.textKey(), e.textArguments()));
        } catch (BookletFileException e) {
            return refuse(book + ": " + wording().text(e.textKey(), e.arguments()));
        }
    }

    /** What the description file says, as far as no option says otherwise. */
    private BookletFile described(Locale spoken) {
        var file = book;
        return words.over(file == null ? BookletFile.untitled(spoken) : BookletFileReader.read(text(file)), file);
    }

    private RecipeFolder folder() {
        var folder = RecipeFolder.read(files);
        if (!folder.faults().isEmpty()) {
            var spoken = wording().language();
            folder.faults().forEach(fault -> spec.commandLine().getErr().println(fault.sentence(spoken)));
            throw new Refusal("booklet.command.faults", Map.of("n", folder.faults().size()));
        }
        return folder;
    }

    private PaperFile print(
            BookletFile described, PaperWish wish, @Nullable LocalDate day, CompletableFuture<Kitchen> kitchen) {
        var folder = folder();
        var recipes = described.order(folder.found(), base());
        if (recipes.isEmpty()) {
            throw new Refusal("booklet.command.no-recipes", Map.of());
        }
        var spoken = language == null && book == null ? recipes.getFirst().language() : described.language();
        var gathered = new CommandPages(kitchen.join(), folder.recipes(), described.parts(), day);
        var leaves = recipes.parallelStream().map(gathered::leaf).toList();
        var cover = new Pages.Cover(described.title(), described.subtitle(), described.group(), described.cover());
        var imprint = new Pages.Imprint(day == null ? 0 : 1, instant(day), "", paper.isDraft());
        var pages = new Pages(cover, described.foreword(), leaves, described.parts(), described.myRecipePages(), imprint);
        return gathered.printer(spoken, pages).print(wish);
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

    private void write(PaperFile file) {
        try {
            Files.write(out, file.bytes());
        } catch (IOException e) {
            throw new Refusal("booklet.command.cannot-write", Map.of("file", out.toString()));
        }
    }

    private Locale language() {
        return language == null ? Texts.LATVIAN : spoken(language);
    }

    /** @throws Refusal if nobody wrote texts in the language */
    static Locale spoken(String tag) {
        return Language.spoken(tag).orElseThrow(() -> new Refusal("booklet.command.unknown-language", Map.of("language", tag)));
    }

    private Wording wording() {
        return Wording.in(language == null ? Locale.getDefault() : Locale.of(language));
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return FAULTY;
    }
}
