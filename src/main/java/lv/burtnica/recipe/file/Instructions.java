package lv.burtnica.recipe.file;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.recipe.Note;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * The steps and notes that stand below the second line of a file. Nothing is lost: what is not an item of a list is a step of its
 * own, and a heading over numbered steps goes in front of the first of them.
 */
record Instructions(List<String> steps, List<Note> notes, List<StepSection> sections) {

    static Instructions of(List<Node> blocks) {
        var instructions = new Instructions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var from = 0;
        while (from < blocks.size()) {
            var to = from + 1;
            while (to < blocks.size() && !(blocks.get(to) instanceof Heading)) {
                to++;
            }
            instructions.add(blocks.subList(from, to));
            from = to;
        }
        return instructions;
    }

    private void add(List<Node> section) {
        if (!(section.getFirst() instanceof Heading heading)) {
            section.forEach(this::addSteps);
            sections.add(new StepSection("", steps));
            return;
        }
        var title = PlainText.WORDS.words(heading);
        var content = section.subList(1, section.size());
        if (content.stream().anyMatch(OrderedList.class::isInstance) && NoteHeading.note(title, "").title().equals(title)) {
            var first = steps.size();
            content.forEach(this::addSteps);
            sections.add(new StepSection(title, steps.subList(first, steps.size())));
            steps.set(first, (title.endsWith(":") ? title + " " : title + ": ") + steps.get(first));
        } else {
            notes.add(NoteHeading.note(title, PlainText.PARAGRAPHS.of(content)));
        }
    }

    private void addSteps(Node block) {
        if (block instanceof ListBlock list) {
            for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
                addStep(PlainText.LINE.inside(item));
            }
        } else {
            addStep(PlainText.LINE.of(List.of(block)));
        }
    }

    private void addStep(String text) {
        if (!text.isEmpty()) {
            steps.add(text);
        }
    }
}
