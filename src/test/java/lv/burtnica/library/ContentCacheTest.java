package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.library.ready.ShelfVersion;
import lv.burtnica.library.ready.StoreVersion;
import lv.burtnica.recipe.RecipeIndex;
import lv.burtnica.recipe.pantry.PantryIndex;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept is never older than the store. */
class ContentCacheTest extends ShelfTest {

    @Autowired
    private StoreVersion version;

    @Autowired
    private RecipeIndex index;

    @Autowired
    private PantryIndex pantry;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient store;

    private final AtomicInteger made = new AtomicInteger();
    private final Supplier<Integer> make = made::incrementAndGet;

    @Test
    void whatNothingChangedIsMadeOnce() {
        var cache = cache("2026-11-22T10:00:00Z");
        assertThat(cache.get("lapa", make)).isEqualTo(1);
        assertThat(cache.get("lapa", make)).isEqualTo(1);
        assertThat(cache.get("cita lapa", make)).isEqualTo(2);
    }

    @Test
    void aChangeThatReadersMaySeeMakesItOld() {
        var cache = cache("2026-11-22T10:00:00Z");
        cache.get("lapa", make);
        new TransactionTemplate(transactions).executeWithoutResult(status ->
                store.sql("update recipe set minutes = minutes where recipe_key = 'nav tadas'").update());
        assertThat(cache.get("lapa", make)).isEqualTo(2);
        store.sql("update recipe set minutes = minutes where recipe_key = 'nav tadas'").update();
        assertThat(cache.get("lapa", make)).as("without a transaction around it").isEqualTo(3);
    }

    @Test
    void readingLeavesItAsItIs() {
        var before = version.number();
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.executeWithoutResult(status -> store.sql("select count(*) from recipe").query(Long.class).single());
        assertThat(version.number()).isEqualTo(before);
    }

    @Test
    void whatIsSeenInsideATransactionIsNotKept() {
        var cache = cache("2026-11-22T10:00:00Z");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(cache.get("lapa", make)).isEqualTo(1);
            assertThat(cache.get("lapa", make)).isEqualTo(2);
            status.setRollbackOnly();
        });
        assertThat(cache.get("lapa", make)).isEqualTo(3);
    }

    @Test
    void aChangeDuringTheMakingCounts() {
        var cache = cache("2026-11-22T10:00:00Z");
        cache.get("lapa", () -> {
            store.sql("update recipe set minutes = minutes where recipe_key = 'nav tadas'").update();
            return made.incrementAndGet();
        });
        assertThat(cache.get("lapa", make)).isEqualTo(2);
    }

    @Test
    void aFailureIsNotKept() {
        var cache = cache("2026-11-22T10:00:00Z");
        assertThatThrownBy(() -> cache.get("lapa", () -> {
            throw new NotOnShelfException("lapa");
        })).isInstanceOf(NotOnShelfException.class);
        assertThat(cache.get("lapa", make)).isEqualTo(1);
    }

    @Test
    void aRecipeIsWrittenInEachLanguageAndForEachNumber() {
        for (var i = 0; i < 2; i++) {
            assertThat(page("/biblioteka/lv/receptes/" + OMELETTE).select("html").attr("lang")).isEqualTo("lv");
            assertThat(page("/biblioteka/en/receptes/" + OMELETTE).select("html").attr("lang")).isEqualTo("en");
            assertThat(page("/biblioteka/lv/receptes/" + OMELETTE + "?porcijas=8").select(".stepper strong").text()).isEqualTo("8 porcijas");
            assertThat(page("/biblioteka/lv/receptes/" + OMELETTE + "?porcijas=x").select(".stepper strong").text()).isEqualTo("4 porcijas");
            assertThat(answer("/biblioteka/lv/receptes/" + OMELETTE, "Accept-Encoding", "gzip").getHeader("Content-Encoding")).isEqualTo("gzip");
            assertThat(answer("/biblioteka/lv/receptes/" + OMELETTE).getHeader("Content-Encoding")).isNull();
        }
    }

    private ContentCache cache(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new ContentCache(new ShelfVersion(version, new FoodCatalogue(List.of()), index, pantry, clock, Duration.ofMinutes(1)));
    }
}
