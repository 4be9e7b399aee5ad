package lv.burtnica.backup;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Builds the search index anew at a start where it is of another store than the one in use: after a copy was given back, or moved in. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class IndexOfStore implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(IndexOfStore.class);
    private static final String MARK = "store-generation";

    private final DataSource store;
    private final EntityManagerFactory entities;
    private final Path mark;

    IndexOfStore(DataSource store, EntityManagerFactory entities, @Value("${burtnica.data}") Path data) {
        this.store = store;
        this.entities = entities;
        this.mark = data.resolve(MARK);
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException, IOException {
        String generation;
        try (var connection = store.getConnection()) {
            generation = Generation.of(connection);
        }
        if (generation.equals(Files.exists(mark) ? Files.readString(mark) : "")) {
            return;
        }
        build();
        Files.createDirectories(mark.toAbsolutePath().getParent());
        Files.writeString(mark, generation);
        log.info("The search index was built anew");
    }

    private void build() {
        try {
            Search.mapping(entities).scope(Object.class).massIndexer().startAndWait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Building the search index was interrupted", e);
        }
    }
}
