package lv.burtnica.exchange.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.burtnica.exchange.Find;
import lv.burtnica.exchange.Gathering;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.Miss;
import lv.burtnica.exchange.NoRecipeException;
import lv.burtnica.exchange.Origin;
import lv.burtnica.exchange.page.Durations;
import lv.burtnica.exchange.page.SchemaReader;
import lv.burtnica.exchange.page.Words;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;

/** A recipe as people type it: a name, then what it takes and what to do, each under a word that says so. */
public final class PlainIn {

    private static final Pattern DIVIDER = Pattern.compile("(?m)^\\s*={5,}\\s*$");
    private static final Pattern FACT = Pattern.compile("([\\p{L} ]{2,30}):\\s+(.+)");
    private static final Pattern STEP = Pattern.compile("^\\(?\\d{1,2}[.)](?!\\d)\\s*(.+)");
    private static final Pattern BULLET = Pattern.compile("^[-*•–]\\s+");

    private enum Place { HEAD, INGREDIENTS, STEPS, NOTE }

    private final Gathering gathering = new Gathering();
    private final Map<String, String> facts = new HashMap<>();
    private final List<String> description = new ArrayList<>();
    private final List<String> note = new ArrayList<>();
    private String noteTitle = "";
    private Place place = Place.HEAD;
    private boolean isNumbered;

    private PlainIn() {}

    /** The recipes in a text; where there are several, a line of equals signs stands between them. */
    public static void read(String text, List<Find> found, List<Miss> missed) {
        var parts = Stream.of(DIVIDER.split(text)).filter(part -> !part.isBlank()).toList();
        for (var at = 0; at < parts.size(); at++) {
            var where = parts.size() == 1 ? "" : Integer.toString(at + 1);
            try {
                found.add(new Find(where, new PlainIn().recipe(parts.get(at)), null));
            } catch (NoRecipeException e) {
                missed.add(e.at(where));
            }
        }
        if (parts.isEmpty()) {
            missed.add(new NoRecipeException("empty").at(""));
        }
    }

    private Incoming recipe(String text) {
        var lines = text.strip().lines().toList();
        gathering.title(Words.line(lines.getFirst()));
        isNumbered = lines.stream().anyMatch(line -> STEP.matcher(line.strip()).find());
        lines.stream().skip(1).forEach(line -> line(line.strip()));
        endNote();
        if (place == Place.HEAD) {
            throw new NoRecipeException("no-headings");
        }
        gathering.description(Words.paragraphs(String.join("\n", description)));
        Stream.of(facts.getOrDefault("tags", "").split(",")).map(String::strip).forEach(gathering::tag);
        gathering.category(facts.getOrDefault("category", ""));
        gathering.times(null, null, Durations.minutes(facts.getOrDefault("time", "")));
        gathering.origin(new Origin(
                facts.getOrDefault("source", ""), "", facts.getOrDefault("author", ""), facts.getOrDefault("licence", "")));
        return gathering.recipe();
    }

    private void line(String line) {
        var heading = SchemaReader.heading(line);
        var known = heading == null ? known(line) : known(heading);
        if (known != null) {
            endNote();
            place = known;
        } else if (fact(line)) {
            endNote();
        } else if (heading != null && place != Place.HEAD && !STEP.matcher(line).find()) {
            endNote();
            open(heading);
        } else {
            content(line);
        }
    }

    private void open(String heading) {
        if (place == Place.INGREDIENTS) {
            gathering.group(more(heading));
        } else {
            noteTitle = heading;
            place = Place.NOTE;
        }
    }

    private void content(String line) {
        switch (place) {
            case HEAD -> description.add(line);
            case INGREDIENTS -> gathering.ingredient(Words.line(BULLET.matcher(line).replaceFirst("")));
            case STEPS -> step(line);
            case NOTE -> noteOrStep(line);
        }
    }

    /** What follows a heading after the steps is a section of steps where it is numbered, else a note. */
    private void noteOrStep(String line) {
        if (note.isEmpty() && STEP.matcher(line).find()) {
            gathering.section(more(noteTitle));
            noteTitle = "";
            place = Place.STEPS;
            step(line);
        } else if (!line.isEmpty() || !note.isEmpty()) {
            note.add(line);
        }
    }

    private void step(String line) {
        var numbered = STEP.matcher(line);
        gathering.step(Words.line(numbered.find() ? numbered.group(1) : isNumbered ? line : BULLET.matcher(line).replaceFirst("")));
    }

    private void endNote() {
        gathering.note(more(noteTitle), Words.paragraphs(String.join("\n", note)));
        note.clear();
        noteTitle = "";
    }

    private boolean fact(String line) {
        var found = FACT.matcher(line);
        if (!found.matches() || (place != Place.HEAD && place != Place.STEPS && place != Place.NOTE)) {
            return false;
        }
        for (var name : List.of("yield", "time", "category", "tags", "author", "source", "licence")) {
            if (is(name, found.group(1))) {
                if (name.equals("yield")) {
                    gathering.yield(found.group(2));
                } else {
                    facts.putIfAbsent(name, found.group(2));
                }
                return true;
            }
        }
        return false;
    }

    private static @Nullable Place known(String heading) {
        return is("ingredients", heading) ? Place.INGREDIENTS : is("steps", heading) ? Place.STEPS : null;
    }

    private static String more(String heading) {
        return is("more", heading) || is("note", heading) ? "" : heading;
    }

    private static boolean is(String name, String said) {
        var texts = Texts.standard();
        var asked = said.strip().toLowerCase(Locale.ROOT);
        return texts.languages().stream()
                .flatMap(language -> Stream.concat(
                        Stream.of(texts.text("exchange.plain." + name, language).toLowerCase(language)),
                        Stream.of(texts.text("exchange.said." + name, language).split("\\|"))))
                .anyMatch(asked::equals);
    }
}
