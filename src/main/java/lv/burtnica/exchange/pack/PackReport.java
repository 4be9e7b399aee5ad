package lv.burtnica.exchange.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.wording.Texts;

/** What came of taking in a pack: how many of what, and each thing that was not taken with the reason. */
public final class PackReport {

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<Remark> remarks = new ArrayList<>();

    /** What became of a text. */
    public enum Outcome {
        ADDED, REPLACED, BESIDE, KEPT, SAME, UNFIT, FOOD;

        /** The last part of the key of the sentence that says how many. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Something worth saying. */
    private record Remark(String key, Map<String, Object> arguments) {}

    void add(Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    /** @param name the last part of the key of the sentence */
    void say(String name, Map<String, Object> arguments) {
        remarks.add(new Remark("exchange.pack.remark." + name, arguments));
    }

    void say(String name, String title) {
        say(name, Map.of("title", title));
    }

    /** How many texts became this; 0 where none did. */
    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** How many of each, as sentences; what there was none of is not mentioned. */
    public List<String> counts(Locale language) {
        return counts.entrySet().stream()
                .map(one -> Texts.standard().text("exchange.pack.count." + one.getKey().code(), language, Map.of("n", one.getValue())))
                .toList();
    }

    /** Each thing that was not taken, or not as it came, with the reason. */
    public List<String> remarks(Locale language) {
        return remarks.stream().map(one -> Texts.standard().text(one.key(), language, one.arguments())).distinct().toList();
    }
}
