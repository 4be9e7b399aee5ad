package lv.burtnica.exchange.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lv.burtnica.exchange.Gathering;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.InFile;
import lv.burtnica.exchange.NoRecipeException;
import lv.burtnica.exchange.Part;
import lv.burtnica.exchange.page.SchemaReader;
import org.jspecify.annotations.Nullable;

/** Cooklang: steps as sentences, with the ingredients, pots and times marked in them. */
public final class CooklangIn {

    private static final Pattern COMMENT = Pattern.compile("[ \\t]*\\[-.*?-]", Pattern.DOTALL);
    private static final Pattern LINE_COMMENT = Pattern.compile("(?m)(?:^|\\s)--(?!-).*$");
    private static final Pattern METADATA = Pattern.compile("(?m)^>>\\s*([^:\\n]+?)\\s*:\\s*(.*)$");
    private static final Pattern SECTION = Pattern.compile("=+\\s*([^=]*?)\\s*=*");
    /** A step that says nothing but what is taken: our own way out lists ingredients so. */
    private static final Pattern ONLY_MARKS = Pattern.compile(
            "\\s*@[^@]*?}(?:\\([^()]*\\))?(?:\\s*[,;]\\s*@[^@]*?}(?:\\([^()]*\\))?)*\\s*\\.?");

    private final Gathering gathering = new Gathering();
    private final Set<String> pots = new LinkedHashSet<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> note = new ArrayList<>();
    /** A heading that nothing stands under yet: it becomes one of steps, of ingredients, or of both. */
    private @Nullable String section;
    private @Nullable String group;

    private CooklangIn() {}

    /** @throws NoRecipeException if nothing in it is a step or an ingredient */
    public static Incoming read(InFile file, String text) {
        return new CooklangIn().all(file, text);
    }

    private Incoming all(InFile file, String text) {
        var head = CooklangHead.of(text.replace("\r\n", "\n"));
        var body = METADATA.matcher(head.body()).replaceAll(found -> {
            head.put(found.group(1), found.group(2));
            return "";
        });
        head.tell(file.stem(), gathering);
        LINE_COMMENT.matcher(COMMENT.matcher(body).replaceAll("")).replaceAll("").lines().forEach(this::line);
        endOfBlock();
        if (!pots.isEmpty()) {
            gathering.gap(Part.OTHER, "tools", Map.of("names", String.join(", ", pots)));
        }
        return gathering.recipe();
    }

    private void line(String written) {
        var line = written.strip();
        if (line.startsWith(">")) {
            step();
            note.add(line.substring(1).strip());
            return;
        }
        note();
        if (line.isEmpty()) {
            step();
        } else if (line.startsWith("=")) {
            endOfBlock();
            var name = SECTION.matcher(line);
            var title = CooklangSigns.plain(name.matches() ? name.group(1) : line);
            section = title;
            group = title;
        } else {
            paragraph.add(line);
        }
    }

    private void endOfBlock() {
        step();
        note();
    }

    private void step() {
        if (!paragraph.isEmpty()) {
            var written = String.join(" ", paragraph);
            var text = CooklangMarks.read(written, this::ingredient, pots::add);
            if (!ONLY_MARKS.matcher(written).matches()) {
                if (section != null) {
                    gathering.section(section);
                    section = null;
                }
                gathering.step(CooklangSigns.plain(text.strip()));
            }
            paragraph.clear();
        }
    }

    /** A first line that ends in a colon is the heading of the note. */
    private void note() {
        if (!note.isEmpty()) {
            var heading = note.size() > 1 ? SchemaReader.heading(note.getFirst()) : null;
            var lines = heading == null ? note : note.subList(1, note.size());
            gathering.note(CooklangSigns.plain(heading == null ? "" : heading), CooklangSigns.plain(String.join("\n", lines).strip()));
            note.clear();
        }
    }

    /** Something that was taken already and is only named again is no line of its own. */
    private void ingredient(CooklangMarks.Mark mark) {
        if (!mark.isAgain() && (!mark.quantity().isEmpty() || !taken.contains(mark.name()))) {
            if (group != null) {
                gathering.group(group);
                group = null;
            }
            gathering.ingredient(CooklangSigns.plain(mark.line()));
        }
        taken.add(mark.name());
    }
}
