package lv.burtnica.exchange.pack;

import java.util.Map;
import lv.burtnica.exchange.pack.PackPlan.Line;
import lv.burtnica.exchange.pack.PackState.Choice;
import lv.burtnica.people.Person;

/**
 * A pack while it is being taken in.
 *
 * @param why what the histories say
 * @param pictures the numbers that photographs have here, by their paths in the pack
 */
record Taking(
        PackPlan plan, Map<String, Choice> choices, Contents contents, Renames renames, Map<String, String> pictures, String why,
        Person person, PackReport report) {

    Choice choice(Line line) {
        var chosen = choices.getOrDefault(line.entry().path(), line.state().usual());
        return line.choices().contains(chosen) ? chosen : Choice.KEEP;
    }

    /** What they say, with the keys that count here. */
    Piece piece(Line line) {
        return renames.apply(contents.pieces().getOrDefault(line.entry().path(), line.theirs()));
    }

    void done(Line line) {
        report.add(switch (choice(line)) {
            case TAKE -> line.mine() == null ? PackReport.Outcome.ADDED : PackReport.Outcome.REPLACED;
            case KEEP_BOTH -> PackReport.Outcome.BESIDE;
            case KEEP -> PackReport.Outcome.KEPT;
        });
    }
}
