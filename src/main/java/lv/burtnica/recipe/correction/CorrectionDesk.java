package lv.burtnica.recipe.correction;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.line.Corrections.Correction;
import lv.burtnica.recipe.line.PhraseKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answers of people to the question which food the words of a line mean. They count at once and for every recipe. */
@Service
public class CorrectionDesk {

    private static final int LONGEST = 400;

    private final CorrectionRows rows;
    private final CorrectionMemory memory;
    private final FoodCatalogue foods;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionDesk(
            CorrectionRows rows, CorrectionMemory memory, FoodCatalogue foods, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.memory = memory;
        this.foods = foods;
        this.events = events;
        this.clock = clock;
    }

    /** What was said of the words, if anything. */
    public Optional<Correction> answer(String words) {
        var phrase = PhraseKey.of(words);
        return phrase.isEmpty() ? Optional.empty() : Optional.ofNullable(memory.of(phrase));
    }

    /** Whether an answer for the words can be kept at all: they hold a word and are no novel. */
    public boolean canRemember(String words) {
        return !words.isBlank() && words.length() <= LONGEST && !PhraseKey.of(words).isEmpty();
    }

    /**
     * Remembers what words mean; what was said of them before no longer counts.
     *
     * @param words as they stand in a line, without amount and preparation
     * @param food the food's id, {@code null} for a food that is not in the catalogue
     * @throws IllegalArgumentException if there are no words, or no such food
     */
    @Transactional
    public void remember(String words, @Nullable String food, Person person) {
        if (!canRemember(words) || food != null && !foods.contains(food)) {
            throw new IllegalArgumentException("Nothing to remember: " + words + " = " + food);
        }
        var phrase = PhraseKey.of(words);
        var row = rows.findByPhrase(phrase).orElseGet(() -> new StoredCorrection(phrase));
        row.write(words.strip(), food, person.id(), clock.instant());
        rows.saveAndFlush(row);
        changed(phrase);
    }

    /** All that is remembered, the newest first. */
    @Transactional(readOnly = true)
    public List<RememberedCorrection> all() {
        return rows.findAllByOrderByMadeAtDescIdDesc().stream().map(StoredCorrection::remembered).toList();
    }

    /** Forgets what was said of the words, so that they are asked about again; does nothing where nobody said anything. */
    @Transactional
    public void takeBack(String words) {
        rows.findByPhrase(PhraseKey.of(words)).ifPresent(row -> {
            rows.delete(row);
            rows.flush();
            changed(row.phrase());
        });
    }

    /** Counts up with every change, so that what was read before can be read again. */
    public long changes() {
        return memory.changes();
    }

    private void changed(String phrase) {
        memory.forget();
        events.publishEvent(new CorrectionChanged(phrase));
    }
}
