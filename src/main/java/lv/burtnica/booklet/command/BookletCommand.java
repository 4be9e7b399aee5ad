package lv.burtnica.booklet.command;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import lv.burtnica.booklet.file.BookletFileException;
import lv.burtnica.press.PressException;
import lv.burtnica.recipe.file.RecipeFolder;
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
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE.md", descriptionKey = "files")
    private List<Path> files = new ArrayList<>();

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

    private final Locale usual;
    private final @Nullable PrintWriter errors;

    private BookletCommand(Locale usual, @Nullable PrintWriter errors) {
        this.usual = usual;
        this.errors = errors;
    }

    /**
     * The command as it was typed, read without picocli; nothing where the words are not plain and complete.
     *
     * @param words after the command's name
     * @param usual the language to speak where none is asked for
     * @param errors where sentences about faults go
     */
    public static Optional<BookletCommand> plain(List<String> words, Locale usual, PrintWriter errors) {
        var command = new BookletCommand(usual, errors);
        try {
            var plain = new PlainOptions(command::take, command.paper::take, file -> command.files.add(Path.of(file))).read(words);
            return plain && command.isComplete() ? Optional.of(command) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean take(String name, String value) {
        switch (name) {
            case "--book" -> book = Path.of(value);
            case "--date" -> date = value;
            case "--lang" -> language = value;
            case "--out" -> out = Path.of(value);
            default -> {
                return words.take(name, value) || paper.take(name, value);
            }
        }
        return true;
    }

    private boolean isComplete() {
        return !files.isEmpty() && out != null && paper.isComplete();
    }

    /** The command with its help in a language, to be run or to be put under another. */
    public static CommandLine commandLine(Locale language) {
        return new CommandLine(new BookletCommand(language, null)).setResourceBundle(new TextBundle("booklet.command.help.", language));
    }

    @Override
    public Integer call() {
        try {
            var spoken = language == null ? Texts.LATVIAN : BookletJob.spoken(language);
            new BookletJob(files, book, words, language == null ? null : spoken, date, paper, this::say).print(out);
            return 0;
        } catch (Refusal refusal) {
            return refuse(wording().text(refusal.textKey(), refusal.arguments()));
        } catch (PressException e) {
            return refuse(wording().text(e.textKey(), e.textArguments()));
        } catch (BookletFileException e) {
            return refuse(book + ": " + wording().text(e.textKey(), e.arguments()));
        }
    }

    private void say(RecipeFolder.FileFault fault) {
        errors().println(fault.sentence(wording().language()));
    }

    private Wording wording() {
        return Wording.in(language == null ? usual : Locale.of(language));
    }

    private int refuse(String sentence) {
        errors().println(sentence);
        errors().flush();
        return FAULTY;
    }

    private PrintWriter errors() {
        return errors == null ? Objects.requireNonNull(spec).commandLine().getErr() : errors;
    }
}
