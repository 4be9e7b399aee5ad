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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code lines FILE [--lang lv]}: reads each line of a file as an ingredient and prints what it says as JSON, one object a line. */
@Command(name = "lines", description = "Reads ingredient lines and prints one JSON object a line.")
public final class LinesCommand implements Callable<Integer> {

    private static final int UNREADABLE = 2;
    private static final int PLACES = 4;

    @Parameters(index = "0", paramLabel = "FILE", description = "A text file in UTF-8 with an ingredient on each line.")
    private @Nullable Path file;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "lv", description = "The language of the lines: lv, en, ru or lt.")
    private String language = "lv";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (file == null || spec == null) {
            return UNREADABLE;
        }
        var streams = spec.commandLine();
        try {
            var lines = Files.readAllLines(file);
            var reader = LineReader.of(FoodFiles.bundledFoods());
            var mapper = JsonMapper.builder().build();
            for (var line : lines) {
                if (!line.isBlank()) {
                    streams.getOut().println(mapper.writeValueAsString(fields(reader.read(withoutMark(line), Locale.of(language)))));
                }
            }
            streams.getOut().flush();
            return 0;
        } catch (MalformedInputException e) {
            streams.getErr().println("The file " + file + " is not written in UTF-8. Save it as UTF-8 and try again.");
        } catch (IOException e) {
            streams.getErr().println("The file " + file + " cannot be read. Check its name and whether it may be read.");
        }
        streams.getErr().flush();
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

    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
