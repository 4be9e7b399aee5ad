package lv.burtnica.recipe.assessment;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.Price;
import lv.burtnica.food.PriceList;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.recipe.file.RecipeFolder;
import lv.burtnica.recipe.line.LineReader;
import lv.burtnica.wording.TextBundle;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code assess FILE.md… [--parcel ID] [--prices ID]}: prints the assessment of each recipe file as JSON, one object a line. Exit code 0,
 * or 2 with a sentence for each fault on stderr; files that are in order are assessed all the same.
 */
@Command(name = "assess", mixinStandardHelpOptions = true, sortOptions = false)
public final class AssessCommand implements Callable<Integer> {

    private static final int FAULTY = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE.md", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--parcel", paramLabel = "ID", descriptionKey = "parcel")
    private @Nullable String parcel;

    @Option(names = "--prices", paramLabel = "ID", descriptionKey = "prices")
    private @Nullable String prices;

    @Option(names = "--tier", paramLabel = "cheapest|typical", descriptionKey = "tier", defaultValue = "cheapest")
    private String tier = "cheapest";

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    private @Nullable String date;

    @Option(names = "--portions", paramLabel = "N", descriptionKey = "portions")
    private @Nullable Integer portions;

    @Option(names = "--yield", paramLabel = "FACTOR", descriptionKey = "yield")
    private @Nullable Double yieldFactor;

    @Option(names = "--lang", paramLabel = "lv|en", descriptionKey = "lang", defaultValue = "lv")
    private String language = "lv";

    /** The command with its help in a language, to be run or to be put under another. */
    public static CommandLine commandLine(Locale language) {
        return new CommandLine(new AssessCommand())
                .setResourceBundle(new TextBundle("recipe.assessment.command.help.", language));
    }

    @Override
    public Integer call() {
        var foods = FoodFiles.bundledFoods();
        try {
            return assess(terms(foods), new Assessor(LineReader.of(foods), foods, HouseholdMeasures.USUAL));
        } catch (Refused refused) {
            return fault(refused.sentence);
        }
    }

    private int assess(Terms terms, Assessor assessor) {
        var read = RecipeFolder.read(files);
        var mapper = JsonMapper.builder().build();
        var out = spec.commandLine().getOut();
        for (var found : read.found()) {
            var assessment = assessor.assess(found.recipe(), terms);
            out.println(mapper.writeValueAsString(AssessmentJson.fields(found.file(), found.recipe(), assessment)));
        }
        out.flush();
        read.faults().forEach(fault -> fault(fault.sentence(wording().language())));
        return read.faults().isEmpty() ? 0 : FAULTY;
    }

    private Terms terms(FoodCatalogue foods) {
        if (portions != null && portions < 1 || yieldFactor != null && !(yieldFactor > 0)) {
            throw refused("not-positive", Map.of());
        }
        var day = day();
        return new Terms(prices(foods, day), tier(), day, parcel(foods), yieldFactor, portions);
    }

    private LocalDate day() {
        try {
            return date == null ? LocalDate.now() : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw refused("date", Map.of("date", String.valueOf(date)));
        }
    }

    private Price.Tier tier() {
        try {
            return Price.Tier.valueOf(tier.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw refused("tier", Map.of("tier", tier));
        }
    }

    private PriceTable prices(FoodCatalogue foods, LocalDate day) {
        var lists = FoodFiles.bundledPrices(foods);
        if (prices == null || prices.equals(PriceTable.NEWEST)) {
            return PriceTable.newest(lists, day);
        }
        return lists.stream().filter(list -> list.id().equals(prices)).findFirst().map(PriceTable::of)
                .orElseThrow(() -> refused("prices", Map.of("id", String.valueOf(prices),
                        "ids", lists.stream().map(PriceList::id).collect(Collectors.joining(", ")))));
    }

    private @Nullable Parcel parcel(FoodCatalogue foods) {
        if (parcel == null) {
            return null;
        }
        var parcels = FoodFiles.bundledParcels(foods);
        return parcels.stream().filter(one -> one.id().equals(parcel)).findFirst()
                .orElseThrow(() -> refused("parcel", Map.of("id", String.valueOf(parcel),
                        "ids", parcels.stream().map(Parcel::id).collect(Collectors.joining(", ")))));
    }

    private Refused refused(String name, Map<String, ?> arguments) {
        return new Refused(wording().text("recipe.assessment.command.fault." + name, arguments));
    }

    private Wording wording() {
        return Wording.in(Locale.of(language));
    }

    private int fault(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return FAULTY;
    }

    /** An option that cannot be used. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String sentence;

        Refused(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }
}
