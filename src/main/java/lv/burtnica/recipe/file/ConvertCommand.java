package lv.burtnica.recipe.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import lv.burtnica.wording.TextBundle;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code convert FILE.md --to jsonld|recipemd-json|recipemd}: prints a recipe file in another form. Exit code 0, or 2 with a sentence
 * for each fault on stderr. What it prints is UTF-8 where the command line's writers are.
 */
@Command(name = "convert", mixinStandardHelpOptions = true, sortOptions = false)
public final class ConvertCommand implements Callable<Integer> {

    private static final int FAULTY = 2;

    /** What a file can be turned into. */
    enum Form {
        JSONLD("jsonld"), RECIPEMD_JSON("recipemd-json"), RECIPEMD("recipemd");

        private final String name;

        Form(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.md", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--to", required = true, paramLabel = "jsonld|recipemd-json|recipemd", descriptionKey = "to")
    @SuppressWarnings("NullAway.Init")
    private Form form;

    @Option(names = "--lang", paramLabel = "lv|en", descriptionKey = "lang", defaultValue = "lv")
    private String language = Texts.LATVIAN.getLanguage();

    /** The command with its help in a language, to be run or to be put under another. */
    public static CommandLine commandLine(Locale language) {
        return new CommandLine(new ConvertCommand()).setResourceBundle(new TextBundle("recipe.file.convert.", language));
    }

    @Override
    public Integer call() {
        var faults = new ArrayList<RecipeFolder.FileFault>();
        var output = RecipeFolder.text(file, faults).map(text -> converted(text, faults)).orElse(null);
        if (output == null) {
            var spoken = Texts.standard().nearest(Locale.of(language));
            faults.forEach(fault -> spec.commandLine().getErr().println(fault.sentence(spoken)));
            spec.commandLine().getErr().flush();
            return FAULTY;
        }
        spec.commandLine().getOut().print(output.endsWith("\n") ? output : output + "\n");
        spec.commandLine().getOut().flush();
        return 0;
    }

    private @Nullable String converted(String text, List<RecipeFolder.FileFault> faults) {
        var name = file.toString();
        return switch (form) {
            case JSONLD -> result(RecipeFileReader.read(name, text), faults, SchemaOrgWriter::write);
            case RECIPEMD -> result(RecipeFileReader.read(name, text), faults, new RecipeFileWriter(AmountSplitter.usual())::write);
            case RECIPEMD_JSON -> result(RecipeMdReader.read(text), faults, RecipeMdJsonWriter::write);
        };
    }

    private <T> @Nullable String result(
            Reading<T> reading, List<RecipeFolder.FileFault> faults, Function<T, String> write) {
        reading.faults().forEach(fault -> faults.add(new RecipeFolder.FileFault(file.toString(), fault)));
        return reading.result().map(write).orElse(null);
    }
}
