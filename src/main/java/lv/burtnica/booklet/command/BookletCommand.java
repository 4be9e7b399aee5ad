package lv.burtnica.booklet.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.booklet.print.BookletBlocks;
import lv.burtnica.booklet.print.Pages;
import lv.burtnica.food.Food;
import lv.burtnica.press.Imposer;
import lv.burtnica.press.Imposition;
import lv.burtnica.press.Look;
import lv.burtnica.press.Press;
import lv.burtnica.press.PressException;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.Sheet;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.file.RecipeFolder;
import lv.burtnica.recipe.print.RecipeBlocks;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code booklet FILES… --title T --sheet a5|a4-imposed --out FILE.pdf}: typesets recipe files as a booklet. Exit code 0, or 2 with a
 * sentence for each fault on stderr; a file with a fault stops the booklet, so that no recipe is left out unseen.
 */
@Command(name = "booklet", mixinStandardHelpOptions = true, sortOptions = false)
public final class BookletCommand implements Callable<Integer> {

    private static final int FAULTY = 2;
    private static final int USUAL_MY_RECIPE_PAGES = 4;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE.md", descriptionKey = "files")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--title", required = true, paramLabel = "T", descriptionKey = "title")
    @SuppressWarnings("NullAway.Init")
    private String title;

    @Option(names = "--subtitle", paramLabel = "T", descriptionKey = "subtitle", defaultValue = "")
    private String subtitle = "";

    @Option(names = "--group", paramLabel = "T", descriptionKey = "group", defaultValue = "")
    private String group = "";

    @Option(names = "--foreword", paramLabel = "FILE", descriptionKey = "foreword")
    private @Nullable Path foreword;

    @Option(names = "--cover", paramLabel = "NAME", descriptionKey = "cover", defaultValue = "bowl")
    private String cover = "bowl";

    @Option(names = "--my-pages", paramLabel = "N", descriptionKey = "my-pages", defaultValue = "" + USUAL_MY_RECIPE_PAGES)
    private int myRecipePages = USUAL_MY_RECIPE_PAGES;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    private @Nullable LocalDate date;

    @Option(names = "--lang", paramLabel = "lv|en", descriptionKey = "lang")
    private @Nullable String language;

    @Option(names = "--sheet", required = true, paramLabel = "a5|a4-imposed", descriptionKey = "sheet")
    @SuppressWarnings("NullAway.Init")
    private String sheet;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "out")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() {
        try {
            var form = PaperForm.ofCode(sheet).orElseThrow(() -> new Refusal("booklet.command.unknown-sheet", Map.of("sheet", sheet)));
            var recipes = recipes();
            write(print(recipes, form));
            return 0;
        } catch (Refusal refusal) {
            return refuse(wording().text(refusal.textKey, refusal.arguments));
        } catch (PressException e) {
            return refuse(wording().text(e.textKey(), e.textArguments()));
        }
    }

    private List<Recipe> recipes() {
        var folder = RecipeFolder.read(files);
        if (!folder.faults().isEmpty()) {
            var words = wording().language();
            folder.faults().forEach(fault -> spec.commandLine().getErr().println(fault.sentence(words)));
            throw new Refusal("booklet.command.faults", Map.of("n", folder.faults().size()));
        }
        return folder.recipes().stream().sorted(Comparator.comparing(Recipe::kind)).toList();
    }

    private PrintedPdf print(List<Recipe> recipes, PaperForm form) {
        var spoken = language != null ? Locale.of(language) : recipes.isEmpty() ? Texts.LATVIAN : recipes.getFirst().language();
        var lines = IngredientList.standard();
        var leaves = recipes.stream().map(recipe -> leaf(recipe, lines, spoken)).toList();
        var imprint = new Pages.Imprint(date == null ? 0 : 1, instant(), "");
        var pages = new Pages(new Pages.Cover(title, subtitle, group, cover), foreword(), leaves, myRecipePages, imprint);
        var a5 = Press.print(new BookletBlocks(spoken, new RecipeBlocks(lines)).manuscript(pages), Sheet.A5, Look.BOOKLET);
        return form == PaperForm.A5 ? a5 : Imposer.impose(a5, Imposition.DUPLEX);
    }

    private static Pages.Leaf leaf(Recipe recipe, IngredientList lines, Locale spoken) {
        var parcelFoods = lines.foods(recipe).stream()
                .filter(Food::isFromParcel)
                .map(food -> food.name(spoken))
                .toList();
        return new Pages.Leaf(recipe, null, parcelFoods);
    }

    private @Nullable Instant instant() {
        return date == null ? null : date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private String foreword() {
        try {
            return foreword == null ? "" : Files.readString(foreword);
        } catch (IOException e) {
            throw new Refusal("booklet.command.foreword-unreadable", Map.of("file", String.valueOf(foreword)));
        }
    }

    private void write(PrintedPdf pdf) {
        try {
            Files.write(out, pdf.bytes());
        } catch (IOException e) {
            throw new Refusal("booklet.command.cannot-write", Map.of("file", out.toString()));
        }
    }

    private Wording wording() {
        return Wording.in(language == null ? Locale.getDefault() : Locale.of(language));
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return FAULTY;
    }

    /** A reason not to go on, as a text. */
    private static final class Refusal extends RuntimeException {

        private final String textKey;
        private final transient Map<String, Object> arguments;

        Refusal(String textKey, Map<String, Object> arguments) {
            super(textKey);
            this.textKey = textKey;
            this.arguments = arguments;
        }
    }
}
