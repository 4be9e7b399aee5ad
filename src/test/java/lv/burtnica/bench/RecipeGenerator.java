package lv.burtnica.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.burtnica.measure.Amount;
import lv.burtnica.recipe.Credit;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeKey;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.YieldUnit;
import lv.burtnica.recipe.file.RecipeFolder;
import lv.burtnica.wording.Texts;

/**
 * Makes any number of recipes that read like real ones: each is a recipe of the starter notebook as somebody else cooks it, with other
 * amounts, a line less or more from another recipe, a name, and a title to fit. The same seed gives the same recipes.
 */
final class RecipeGenerator {

    private static final Path STARTER = Path.of("recipes");
    private static final List<String> COOKS = List.of("Skaidrītes", "Ainas", "Vecmāmiņas", "Zentas", "Jāņa", "Ilzes", "Rucavas",
            "Mirdzas", "Valdas", "Kaimiņienes", "Pētera", "Dzidras", "Astrīdas", "Omes", "Velgas", "Ulda", "Nīcas", "Ērikas");
    private static final List<String> AUTHORS = List.of("", "", "Skaidrīte", "Aina", "Zenta B.", "Jānis", "Atbalsta grupa „Cerību stariņš”");
    private static final Pattern WEIGHT = Pattern.compile("^(\\d{2,4})( (?:g|ml)\\b.*)$");
    private static final double[] TIMES = {0.5, 0.75, 1, 1, 1.25, 1.5, 2};

    private final List<Recipe> latvian;
    private final List<Recipe> english;
    private final Random random;
    private int made;

    RecipeGenerator(long seed) {
        var starters = starters();
        latvian = starters.stream().filter(recipe -> recipe.language().equals(Texts.LATVIAN)).toList();
        english = starters.stream().filter(recipe -> recipe.language().equals(Texts.ENGLISH)).toList();
        random = new Random(seed);
    }

    /** The recipes of the starter notebook, by the names of their files. */
    static List<Recipe> starters() {
        try (Stream<Path> files = Files.walk(STARTER)) {
            return RecipeFolder.read(files.filter(file -> file.toString().endsWith(".md")).sorted().toList()).recipes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Recipe> next(int count) {
        return IntStream.range(0, count).mapToObj(any -> next()).toList();
    }

    Recipe next() {
        made++;
        var language = random.nextInt(8) == 0 ? english : latvian;
        var base = pick(language);
        var other = pick(language);
        var title = title(base, other);
        return new Recipe(
                RecipeKey.of(title) + "-v" + made, base.language(), title, base.description(), base.kind(), portions(base.yield()),
                base.minutes() == null ? null : Math.max(5, base.minutes() + 5 * (random.nextInt(7) - 3)), tags(base, other),
                groups(base, other), base.steps(), base.notes(), new Credit(pick(AUTHORS), "CC-BY-4.0", ""), base.illustration(),
                base.keeping());
    }

    private String title(Recipe base, Recipe other) {
        var with = base.language().equals(Texts.LATVIAN) ? " ar " : " with ";
        var head = base.title().split(with, 2)[0];
        var tails = (random.nextInt(3) == 0 ? base : other).title().split(with, 2);
        var title = tails.length == 2 ? head + with + tails[1] : head;
        if (!base.language().equals(Texts.LATVIAN) || random.nextInt(3) > 0) {
            return title;
        }
        return pick(COOKS) + " " + title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private Yield portions(Yield yield) {
        return yield.unit() == YieldUnit.PORTION ? new Yield(Amount.of(2 + random.nextInt(7)), yield.unit(), yield.detail()) : yield;
    }

    private List<String> tags(Recipe base, Recipe other) {
        return Stream.concat(base.tags().stream(), other.tags().stream().limit(1)).distinct().toList();
    }

    private List<IngredientGroup> groups(Recipe base, Recipe other) {
        var groups = new ArrayList<IngredientGroup>();
        for (var group : base.ingredients()) {
            var lines = new ArrayList<String>();
            group.lines().stream().filter(line -> random.nextInt(10) > 0).map(this::varied).forEach(lines::add);
            if (groups.isEmpty()) {
                var more = other.ingredients().getFirst().lines();
                IntStream.range(0, 1 + random.nextInt(3)).forEach(any -> lines.add(varied(pick(more))));
            }
            if (!lines.isEmpty()) {
                groups.add(new IngredientGroup(group.title(), lines));
            }
        }
        return groups;
    }

    private String varied(String line) {
        var weight = WEIGHT.matcher(line);
        if (!weight.matches()) {
            return line;
        }
        var times = Integer.parseInt(weight.group(1)) * TIMES[random.nextInt(TIMES.length)];
        var step = times < 100 ? 5 : 10;
        return Math.max(step, Math.round(times / step) * step) + weight.group(2);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
