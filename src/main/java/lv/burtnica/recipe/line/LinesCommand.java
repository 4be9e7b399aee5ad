package lv.burtnica.recipe.line;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.measure.Fraction;
import lv.burtnica.measure.Quantity;
import lv.burtnica.wording.TextBundle;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code lines FILE [--lang lv]}: reads each line of a file as an ingredient and prints what it says as JSON, one object a line;
 * blank lines are passed over. Exit code 0, or 2 with a sentence on stderr where the file cannot be read.
 */
@Command(name = "lines", mixinStandardHelpOptions = true, sortOptions = false)
public final class LinesCommand implements Callable<Integer> {

    private static final int UNREADABLE = 2;
    private static final int PLACES = 4;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--lang", paramLabel = "lv|en|ru|lt", descriptionKey = "lang", defaultValue = "lv")
    private String language = Texts.LATVIAN.getLanguage();

    /** The command with its help in a language, to be run or to be put under another. */
    public static CommandLine commandLine(Locale language) {
        return new CommandLine(new LinesCommand()).setResourceBundle(new TextBundle("recipe.line.lines.", language));
    }

    @Override
    public Integer call() {
        try {
            print(Files.readAllLines(file));
            return 0;
        } catch (MalformedInputException e) {
            return refuse("recipe.line.not-utf8");
        } catch (IOException e) {
            return refuse("recipe.line.unreadable");
        }
    }

    private void print(List<String> lines) {
        var reader = LineReader.of(FoodFiles.bundledFoods());
        var mapper = JsonMapper.builder().build();
        var out = spec.commandLine().getOut();
        for (var line : lines) {
            var text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (!text.isBlank()) {
                out.print(mapper.writeValueAsString(fields(reader.read(text, Locale.of(language)))) + "\n");
            }
        }
        out.flush();
    }

    private int refuse(String key) {
        var err = spec.commandLine().getErr();
        err.println(Texts.standard().text(key, Locale.of(language), Map.of("file", file.toString())));
        err.flush();
        return UNREADABLE;
    }

    private static Map<String, @Nullable Object> fields(LineReading reading) {
        var amount = reading.amount();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("original", reading.original());
        fields.put("amountMin", amount == null ? null : number(amount.from()));
        fields.put("amountMax", amount == null ? null : number(amount.to()));
        fields.put("unit", reading.unit().code());
        fields.put("packSize", packSize(reading.packSize()));
        fields.put("food", reading.food());
        fields.put("alternatives", List.copyOf(reading.alternatives()));
        fields.put("preparation", reading.preparation());
        fields.put("note", reading.note());
        fields.put("optional", reading.optional());
        fields.put("confidence", reading.confidence());
        return fields;
    }

    private static @Nullable Map<String, Object> packSize(@Nullable Quantity size) {
        if (size == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("amount", number(size.amount().to()));
        fields.put("unit", size.unit().code());
        return fields;
    }

    private static BigDecimal number(Fraction value) {
        var number = value.toDecimal(PLACES).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
