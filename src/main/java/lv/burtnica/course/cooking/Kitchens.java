package lv.burtnica.course.cooking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The kitchens that are cooking now. Nothing of them is kept: whoever knows a kitchen's code sees what the others cook and how far they
 * are, and half a day later it is forgotten. Safe for use by many threads.
 */
@Component
public class Kitchens {

    static final int MOST_KITCHENS = 500;
    static final int MOST_DEVICES = 30;
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);
    /** A tablet that was silent for so long is no longer shown. */
    static final Duration SILENT_AFTER = Duration.ofMinutes(15);

    private final Clock clock;
    /** The one that was used longest ago comes first, and goes first when there are too many. */
    private final Map<String, Kitchen> kitchens = new LinkedHashMap<>(16, 0.75f, true);

    Kitchens(Clock clock) {
        this.clock = clock;
    }

    private record Kitchen(KitchenDay day, Instant usedAt, Map<String, Heard> heard) {}

    private record Heard(PairNews news, Instant at) {}

    /**
     * Another pair.
     *
     * @param quiet for how many seconds nothing was heard of it
     */
    public record Other(String dish, int card, int steps, List<PairNews.Timer> timers, long quiet) {}

    /** Opens a kitchen and gives it a code. */
    public synchronized String open(KitchenDay day) {
        var code = KitchenCode.make();
        while (kitchens.containsKey(code)) {
            code = KitchenCode.make();
        }
        put(code, day);
        return code;
    }

    /** The kitchen of a page that has a code already; it is opened again if it was forgotten, as after the server started anew. */
    public synchronized Optional<String> open(String typed, KitchenDay day) {
        var code = KitchenCode.read(typed);
        code.filter(one -> find(one).isEmpty()).ifPresent(one -> put(one, day));
        return code;
    }

    /** The same, unless there are so many kitchens that another would have to go: a page was looked at, this is only said. */
    synchronized void reopen(String typed, KitchenDay day) {
        forgetOld();
        if (kitchens.size() < MOST_KITCHENS) {
            open(typed, day);
        }
    }

    /** What is cooked where the code leads to, however it was typed. */
    public synchronized Optional<KitchenDay> find(String typed) {
        forgetOld();
        return KitchenCode.read(typed).map(kitchens::get).map(Kitchen::day);
    }

    /** The code as it is shown. */
    public static Optional<String> code(String typed) {
        return KitchenCode.read(typed);
    }

    /**
     * Hears how far a pair is, and tells it of the others.
     *
     * @return the others by their dish; nothing if there is no such kitchen
     */
    public synchronized Optional<List<Other>> hear(String typed, PairNews news) {
        forgetOld();
        var now = clock.instant();
        return KitchenCode.read(typed).flatMap(code -> Optional.ofNullable(kitchens.get(code)).map(before -> {
            var kitchen = new Kitchen(before.day(), now, before.heard());
            kitchens.put(code, kitchen);
            return others(kitchen, news, now);
        }));
    }

    private static List<Other> others(Kitchen kitchen, PairNews news, Instant now) {
        kitchen.heard().values().removeIf(heard -> heard.at().plus(SILENT_AFTER).isBefore(now));
        if (kitchen.heard().size() < MOST_DEVICES || kitchen.heard().containsKey(news.device())) {
            kitchen.heard().put(news.device(), new Heard(news, now));
        }
        return kitchen.heard().values().stream()
                .filter(heard -> !heard.news().device().equals(news.device()))
                .map(heard -> other(heard, now))
                .sorted(Comparator.comparing(Other::dish))
                .toList();
    }

    private static Other other(Heard heard, Instant now) {
        var quiet = Math.max(0, Duration.between(heard.at(), now).toSeconds());
        var timers = heard.news().timers().stream().map(timer -> timer.after(quiet)).toList();
        return new Other(heard.news().dish(), heard.news().card(), heard.news().steps(), timers, quiet);
    }

    private void put(String code, KitchenDay day) {
        forgetOld();
        kitchens.put(code, new Kitchen(day, clock.instant(), new LinkedHashMap<>()));
        if (kitchens.size() > MOST_KITCHENS) {
            kitchens.remove(kitchens.keySet().iterator().next());
        }
    }

    private void forgetOld() {
        var oldest = clock.instant().minus(FORGOTTEN_AFTER);
        kitchens.values().removeIf(kitchen -> kitchen.usedAt().isBefore(oldest));
    }
}
