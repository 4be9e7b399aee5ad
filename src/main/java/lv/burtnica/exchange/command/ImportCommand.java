package lv.burtnica.exchange.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lv.burtnica.exchange.Harvest;
import lv.burtnica.exchange.Importer;
import lv.burtnica.exchange.InFile;
import lv.burtnica.exchange.Miss;
import lv.burtnica.exchange.NoRecipeException;
import lv.burtnica.exchange.page.PageText;
import lv.burtnica.exchange.page.SchemaWriter;
import lv.burtnica.recipe.file.Reading;
import lv.burtnica.recipe.file.RecipeMd;
import lv.burtnica.recipe.file.RecipeMdJsonWriter;
import lv.burtnica.recipe.file.RecipeMdReader;
import lv.burtnica.wording.TextBundle;
import lv.burtnica.wording.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code import FILE… --to jsonld|recipemd-json}: prints what is understood of other people's recipe files. As JSON-LD it is one object a
 * line, {@code {"file": …, "recipe": …}} or {@code {"file": …, "error": …}}. Exit code 0, or 3 where anything was not understood.
 */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false)
public final class ImportCommand implements Callable<Integer> {

    private static final int NOT_ALL = 3;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the recipes are printed as. */
    enum Form {
        JSONLD("jsonld"), RECIPEMD_JSON("recipemd-json");

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

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--to", paramLabel = "jsonld|recipemd-json", descriptionKey = "to", defaultValue = "jsonld")
    private Form form = Form.JSONLD;

    @Option(names = "--lang", paramLabel = "lv|en", descriptionKey = "lang", defaultValue = "lv")
    private String language = Texts.LATVIAN.getLanguage();

    private boolean isAllUnderstood = true;

    /** The command with its help in a language, to be run or to be put under another. */
    public static CommandLine commandLine(Locale language) {
        return new CommandLine(new ImportCommand())
                .setResourceBundle(new TextBundle("exchange.command.", language))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        for (var path : files) {
            try (var below = Files.isDirectory(path) ? Files.walk(path) : Stream.of(path)) {
                below.filter(file -> !Files.isDirectory(file)).sorted().forEach(this::file);
            } catch (IOException e) {
                miss(path, new NoRecipeException("unreadable").at(""));
            }
        }
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().flush();
        return isAllUnderstood ? 0 : NOT_ALL;
    }

    private void file(Path file) {
        try {
            if (!Files.exists(file)) {
                throw new NoRecipeException("file-missing");
            }
            if (Files.size(file) > Importer.LARGEST) {
                throw new NoRecipeException("too-large", Map.of("most", Importer.LARGEST / (1024 * 1024)));
            }
            read(file, new InFile(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            miss(file, new NoRecipeException("unreadable").at(""));
        } catch (NoRecipeException e) {
            miss(file, e.at(""));
        }
    }

    private void read(Path file, InFile content) {
        switch (form) {
            case JSONLD -> jsonld(file, Importer.read(content));
            case RECIPEMD_JSON -> recipeMd(file, PageText.of(content.bytes()));
        }
    }

    private void jsonld(Path file, Harvest harvest) {
        for (var find : harvest.found()) {
            var line = JSON.createObjectNode().put("file", file.toString());
            line.set("recipe", SchemaWriter.write(find.recipe()));
            spec.commandLine().getOut().print(JSON.writeValueAsString(line) + "\n");
        }
        harvest.missed().forEach(miss -> miss(file, miss));
    }

    private void recipeMd(Path file, String text) {
        switch (RecipeMdReader.read(text)) {
            case Reading.Fine<RecipeMd>(var recipe) -> spec.commandLine().getOut().print(RecipeMdJsonWriter.write(recipe) + "\n");
            case Reading.Faulty<RecipeMd>(var faults) -> {
                isAllUnderstood = false;
                faults.forEach(fault -> spec.commandLine().getErr().println(fault.located(file.toString(), spoken())));
            }
        }
    }

    private void miss(Path file, Miss miss) {
        isAllUnderstood = false;
        var reason = miss.sentence(spoken());
        if (form == Form.RECIPEMD_JSON) {
            spec.commandLine().getErr().println(file + ": " + reason);
        } else {
            var line = JSON.createObjectNode().put("file", file.toString()).put("error", reason);
            spec.commandLine().getOut().print(JSON.writeValueAsString(line) + "\n");
        }
    }

    private Locale spoken() {
        return Texts.standard().nearest(Locale.of(language));
    }
}
