package lv.burtnica.exchange.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.course.writing.CoursePages;
import lv.burtnica.exchange.pack.PackBases.Base;
import lv.burtnica.exchange.pack.PackPlan.Line;
import lv.burtnica.exchange.pack.PackState.Choice;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.wording.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a pack in as somebody chose it: all of the choice, or nothing. */
@Service
public class PackIntake {

    private static final List<PackKind> ORDER =
            List.of(PackKind.RECIPE, PackKind.WORKSHEET, PackKind.LESSON, PackKind.COURSE, PackKind.BOOKLET);

    private static final int LONGEST_WHY = 400;

    private final PackPlanner planner;
    private final PackBases bases;
    private final NewKeys keys;
    private final Writers writers;
    private final Permissions permissions;
    private final TransactionTemplate transaction;

    PackIntake(
            PackPlanner planner, PackBases bases, NewKeys keys, Writers writers, Permissions permissions,
            TransactionTemplate transaction) {
        this.planner = planner;
        this.bases = bases;
        this.keys = keys;
        this.writers = writers;
        this.permissions = permissions;
        this.transaction = transaction;
    }

    /** What was shown is no longer what is here. */
    public static class ChangedMeanwhileException extends RuntimeException {}

    /**
     * Takes the pack in.
     *
     * @param seen the plan as it was shown
     * @param choices by path; what is not in it, happens as is usual
     * @throws ChangedMeanwhileException if somebody changed here what the plan showed; nothing is taken then
     * @throws lv.burtnica.people.NotAllowedException if the person does not keep the course
     */
    public PackReport take(PackPlan seen, Map<String, Choice> choices, Person person, Locale language) {
        permissions.demand(person, Deed.KEEP_COURSE);
        var report = new PackReport();
        var manifest = seen.bundle().manifest();
        var why = Texts.standard().text("exchange.pack.why", language, Map.of("n", manifest.revision(), "from", manifest.madeBy()));
        var pictures = new HashMap<String, String>();
        var taking = new Taking(
                seen, choices, Contents.of(seen.bundle(), language), PackPlanner.renames(manifest, bases.of(manifest.pack())), pictures,
                why.substring(0, Math.min(why.length(), LONGEST_WHY)), person, report);
        develop(taking);
        try {
            transaction.executeWithoutResult(status -> write(taking, language));
        } catch (RecipeBook.ChangedMeanwhileException | CoursePages.ChangedMeanwhileException | BookletDesk.ChangedMeanwhileException e) {
            throw new ChangedMeanwhileException();
        }
        return report;
    }

    private void write(Taking taking, Locale language) {
        var plan = taking.plan();
        demandUnchanged(taking, planner.plan(plan.bundle(), language));
        keys.assign(taking);
        writers.foods().take(taking, language);
        ORDER.forEach(kind -> plan.lines().stream().filter(line -> line.entry().kind() == kind).forEach(line -> take(line, taking)));
        bases.taken(plan.bundle().manifest(), taking.person());
    }

    /** Photographs first and each on its own: one that cannot be used must not undo the rest, and one that nobody names is swept away. */
    private void develop(Taking taking) {
        var bundle = taking.plan().bundle();
        for (var line : taking.plan().lines()) {
            var path = line.entry().picture();
            var isWanted = taking.choice(line) != Choice.KEEP && !line.picture().isEmpty() && !line.picture().equals(line.minePicture());
            if (isWanted && !taking.pictures().containsKey(path)) {
                bundle.manifest().entry(path)
                        .flatMap(picture -> writers.recipes().develop(picture, line.title(), bundle, taking.report()))
                        .ifPresent(id -> taking.pictures().put(path, id));
            }
        }
    }

    private static void demandUnchanged(Taking taking, PackPlan now) {
        var texts = new HashMap<String, String>();
        now.lines().forEach(line -> texts.put(line.entry().path(), line.seen()));
        for (var line : taking.plan().lines()) {
            if (taking.choice(line) != Choice.KEEP && !line.seen().equals(texts.get(line.entry().path()))) {
                throw new ChangedMeanwhileException();
            }
        }
    }

    private void take(Line line, Taking taking) {
        var entry = line.entry();
        if (line.state() == PackState.SAME || line.state() == PackState.UNFIT) {
            taking.report().add(line.state() == PackState.SAME ? PackReport.Outcome.SAME : PackReport.Outcome.UNFIT);
            if (line.state() == PackState.UNFIT) {
                taking.report().say("unfit", line.title());
                return;
            }
        } else {
            taking.done(line);
        }
        var picture = line.picture().equals(line.minePicture()) && line.mine() != null ? line.mine().pictureId() : "";
        if (line.state() != PackState.SAME && taking.choice(line) != Choice.KEEP) {
            switch (entry.kind()) {
                case RECIPE -> picture = writers.recipes().take(line, taking);
                case LESSON, WORKSHEET, COURSE -> writers.course().take(line, taking);
                case BOOKLET -> taking.renames().put(entry, writers.booklets().take(line, taking));
                case FOODS, PICTURE -> { }
            }
        }
        var isHere = line.mine() != null || taking.choice(line) != Choice.KEEP;
        bases.keep(taking.plan().bundle().manifest().pack(), taking.plan().bundle().manifest().revision(), new Base(
                entry.path(), isHere ? taking.renames().key(entry) : "", taking.piece(line).text(), line.picture(), picture));
    }
}
