package lv.burtnica.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import lv.burtnica.backup.TestPostgres;
import net.javacrumbs.shedlock.core.LockConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Eight instances on one database that want to do the same job at the same moment. */
class JobsTest {

    private static final int INSTANCES = 8;

    @TempDir
    private Path folder;

    @Test
    void onlyOneInstanceDoesIt() throws Exception {
        assertThat(winners(new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("darbi"), "sa", ""))).isEqualTo(1);
    }

    @Test
    void onlyOneInstanceDoesItOnPostgresql() throws Exception {
        assertThat(winners(new DriverManagerDataSource(TestPostgres.newDatabase()))).isEqualTo(1);
    }

    private static long winners(DriverManagerDataSource store) throws Exception {
        try (var open = store.getConnection(); var instances = Executors.newFixedThreadPool(INSTANCES)) {
            assertThat(open.isValid(1)).isTrue();
            ScriptUtils.executeSqlScript(open, new ClassPathResource("db/migration/V70__jobs.sql"));
            var barrier = new CyclicBarrier(INSTANCES);
            Callable<Boolean> job = () -> {
                var provider = new JobsConfiguration().lockProvider(store);
                barrier.await();
                return provider.lock(new LockConfiguration(Instant.now(), "copies", Duration.ofHours(1), Duration.ofMinutes(1))).isPresent();
            };
            var asked = Stream.generate(() -> instances.submit(job)).limit(INSTANCES).toList();
            var won = 0;
            for (var each : asked) {
                won += each.get() ? 1 : 0;
            }
            return won;
        }
    }
}
