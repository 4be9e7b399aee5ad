package lv.burtnica.course.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.file.CourseFileException;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.course.plan.DayPlanner;
import lv.burtnica.course.print.DayPack;
import lv.burtnica.course.print.PackSheet;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.funder.Funder;
import lv.burtnica.press.PressException;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.assessment.PriceTable;
import lv.burtnica.wording.TextBundle;
import lv.burtnica.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code daypack COURSE-FOLDER --lesson 1 --people 10 --date 2026-12-01 [--parcel ID] [--lang lv|en] --out FILE.pdf}: prints all that is
 * needed on a lesson day. Exit code 0, or 2 with a sentence on stderr, and then no file is written.
 */
@Command(name = "daypack", mixinStandardHelpOptions = true, sortOptions = false)
public final class DayPackCommand implements Callable<Integer> {

    private static final int FAULTY = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COURSE-FOLDER", descriptionKey = "folder")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--lesson", required = true, paramLabel = "N", descriptionKey = "lesson")
    private int lesson;

    @Mixin
    private DayOptions day = new DayOptions();

    @Option(names = "--funder", paramLabel = "T", descriptionKey = "funder", defaultValue = "")
    private String funder = "";

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
    private List<String> sheets = List.of();

    @Option(names = "--lang", paramLabel = "lv|en", descriptionKey = "lang", defaultValue = "lv")
    private String language = "lv";

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "out")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    /** The command with its help in a language, to be run or to be put under another. */
    public static CommandLine commandLine(Locale language) {
        return new CommandLine(new DayPackCommand()).setResourceBundle(new TextBundle("course.command.help.", language));
    }

    @Override
    public Integer call() {
        try {
            print();
            return 0;
        } catch (Refused refused) {
            return refuse(refused.sentence());
        } catch (CourseFileException e) {
            return refuse(e.sentence(wording().language()));
        } catch (PressException e) {
            return refuse(wording().text(e.textKey(), e.textArguments()));
        } catch (IOException e) {
            return refuse(refused("cannot-write", "file", out).sentence());
        }
    }

    private void print() throws IOException {
        var foods = FoodFiles.bundledFoods();
        var setting = day.setting(foods, wording());
        var wanted = wanted();
        var course = course();
        var planner = DayPlanner.standard();
        var prices = PriceTable.newest(FoodFiles.bundledPrices(foods), setting.date());
        var shelf = new RecipeShelf(folder, course.language());
        var plan = planner.plan(course, lesson(course), setting, shelf::find, prices);
        plan.missing().stream().findFirst().ifPresent(cooked -> {
            throw refused("no-recipe", "recipe", cooked.recipe());
        });
        var over = plan.shopping().over(setting.budget()) > 0;
        var swaps = planner.swaps(plan, over ? shelf.all() : List.of(), prices);
        var ready = DayPack.sheets(plan);
        if (ready.stream().noneMatch(wanted::contains)) {
            throw refused("no-sheet", "names", codes(ready));
        }
        Files.write(out, new DayPack(foods, IngredientList.standard()).print(plan, wanted, swaps, extras()).bytes());
    }

    /** The course in the language asked for: the folder itself, or the folder of that language in it. */
    private Course course() {
        var translated = folder.resolve(language);
        var course = CourseFolder.read(Files.isDirectory(translated) ? translated : folder);
        if (!course.language().getLanguage().equals(language)) {
            throw refused("no-language", "language", language);
        }
        return course;
    }

    private Lesson lesson(Course course) {
        var all = course.lessons().stream().map(one -> Integer.toString(one.number())).collect(Collectors.joining(", "));
        return course.lesson(lesson).orElseThrow(() -> refused("no-lesson", Map.of("n", lesson, "all", all)));
    }

    private DayPack.Extras extras() {
        return new DayPack.Extras(new Funder(funder.strip(), List.of()), "", List.of());
    }

    private Set<PackSheet> wanted() {
        var wanted = EnumSet.noneOf(PackSheet.class);
        for (var name : sheets) {
            wanted.add(PackSheet.ofCode(name)
                    .orElseThrow(() -> refused("no-sheet", "names", codes(EnumSet.allOf(PackSheet.class)))));
        }
        return wanted.isEmpty() ? EnumSet.allOf(PackSheet.class) : wanted;
    }

    private static String codes(Set<PackSheet> sheets) {
        return sheets.stream().map(PackSheet::code).collect(Collectors.joining(", "));
    }

    private Wording wording() {
        return Wording.in(Locale.of(language));
    }

    private Refused refused(String name, String argument, Object value) {
        return refused(name, Map.of(argument, value));
    }

    private Refused refused(String name, Map<String, ?> arguments) {
        return Refused.of(wording(), name, arguments);
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return FAULTY;
    }
}
