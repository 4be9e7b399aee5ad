package lv.burtnica.backup;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Gives the applications of tests a database on PostgreSQL, each a new one: those marked {@link OnPostgres}, and all of them where the
 * tests run with {@code -Dburtnica.test.store=postgres}.
 */
final class StoreOfTests implements EnvironmentPostProcessor, Ordered {

    private static final String WANTED = "burtnica.test.store";

    /** Whether all tests run on PostgreSQL. */
    static boolean isWanted() {
        return "postgres".equals(System.getProperty(WANTED));
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var all = isWanted() && environment.acceptsProfiles(Profiles.of("test"));
        if (all || environment.acceptsProfiles(Profiles.of(OnPostgres.PROFILE))) {
            environment.getPropertySources().addFirst(new MapPropertySource("postgresql of tests", Map.of(
                    "spring.datasource.url", TestPostgres.newDatabaseOrFail(),
                    "spring.datasource.username", "",
                    "spring.flyway.placeholders.bytes", "bytea")));
        }
    }

    /** After the files with settings, which say which profiles there are. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
