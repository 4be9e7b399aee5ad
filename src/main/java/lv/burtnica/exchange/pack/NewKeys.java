package lv.burtnica.exchange.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.exchange.pack.PackPlan.Line;
import lv.burtnica.exchange.pack.PackState.Choice;
import lv.burtnica.recipe.RecipeIntake;
import org.springframework.stereotype.Component;

/** Finds keys for what comes in beside its like. A thing in two languages gets one key for both. */
@Component
class NewKeys {

    private static final int MOST_LESSONS = 40;

    private final RecipeIntake recipes;
    private final LessonDesk lessons;
    private final Holdings holdings;

    NewKeys(RecipeIntake recipes, LessonDesk lessons, Holdings holdings) {
        this.recipes = recipes;
        this.lessons = lessons;
        this.holdings = holdings;
    }

    /** Before anything is written, so that whatever names such a thing can be put right. */
    void assign(Taking taking) {
        var found = new HashMap<String, String>();
        for (var line : taking.plan().lines()) {
            var entry = line.entry();
            var key = taking.renames().key(entry);
            if (taking.choice(line) == Choice.KEEP_BOTH || taking.choice(line) == Choice.TAKE && isTaken(line, key)) {
                switch (entry.kind()) {
                    case RECIPE, WORKSHEET, LESSON -> taking.renames().put(
                            entry, found.computeIfAbsent(entry.kind().code() + "/" + entry.key(), any -> free(entry, taking)));
                    case COURSE, BOOKLET, FOODS, PICTURE -> { }
                }
            }
        }
    }

    /** Something that is not to be seen, such as a recipe in the bin, may have the key. */
    private boolean isTaken(Line line, String key) {
        return line.entry().kind() == PackKind.RECIPE && line.mine() == null && !recipes.isFree(key, line.entry().locale());
    }

    private String free(PackEntry entry, Taking taking) {
        if (entry.kind() == PackKind.LESSON) {
            return String.valueOf(number(taking));
        }
        Predicate<String> isFree = entry.kind() == PackKind.RECIPE ? recipes::isFree : key -> isFreeSheet(key, entry.locale());
        var inPack = taking.plan().lines();
        return IntStream.iterate(2, n -> n + 1).mapToObj(n -> entry.key() + "-" + n)
                .filter(key -> inPack.stream().noneMatch(line -> line.entry().kind() == entry.kind() && line.entry().key().equals(key)))
                .filter(isFree)
                .findFirst()
                .orElseThrow();
    }

    private boolean isFreeSheet(String key, Locale language) {
        return holdings.course(language).stream().flatMap(course -> course.worksheets().stream())
                .noneMatch(sheet -> sheet.key().equals(key));
    }

    /** A number that neither a lesson here nor one of the pack has, nor one that was found a moment ago. */
    private int number(Taking taking) {
        var used = new HashSet<Integer>();
        taking.plan().lines().stream().map(Line::entry).filter(entry -> entry.kind() == PackKind.LESSON).forEach(entry -> {
            used.add(Integer.valueOf(entry.key()));
            used.add(Integer.valueOf(taking.renames().key(entry)));
        });
        return IntStream.rangeClosed(lessons.freeNumber(), MOST_LESSONS).filter(n -> !used.contains(n)).findFirst()
                .orElseThrow(() -> new PackRefusedException("lessons", Map.of("most", MOST_LESSONS)));
    }
}
