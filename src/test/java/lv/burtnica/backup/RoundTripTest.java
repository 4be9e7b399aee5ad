package lv.burtnica.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import lv.burtnica.backup.Restoring.Restored;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.Photographs;
import lv.burtnica.recipe.Pictures;
import lv.burtnica.recipe.TypedRecipes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A copy of a full store given back: every table of the new store against every table of the old. */
class RoundTripTest extends ViewTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DataSource store;

    @Autowired
    private Pictures pictures;

    @Autowired
    private DraftDesk drafts;

    private Path copy;
    private Person person;

    @BeforeEach
    void copyAStoreWithSomethingOfEverything() throws SQLException {
        person = TestPeople.add(application, "Žanete \"Ķīse\" 🥕\\n " + System.nanoTime(), Role.MEMBER);
        pictures.add(Photographs.jpeg(300, 200));
        drafts.keep(null, person, null, TypedRecipes.soup());
        // Tests that delete and write at the same moment may have left some.
        new LooseEnds(store).mend();
        copy = folder.resolve("kopija.zip");
        try (var connection = store.getConnection()) {
            new CopyMaker(CLOCK).make(connection, copy);
        }
    }

    /** Others work with the same store, and some of them want to be the first. */
    @AfterEach
    void leaveTheStoreAsItWas() throws SQLException {
        try (var connection = store.getConnection(); var statement = connection.prepareStatement("delete from person where id = ?")) {
            statement.setLong(1, person.id());
            statement.executeUpdate();
        }
    }

    @Test
    void anEmptyFolderGetsTheSameStore() throws SQLException {
        var there = file("cita");
        var restored = restore(there, copy, false);
        assertThat(restored.kept()).isEmpty();
        assertThat(restored.facts().recipes()).isGreaterThan(100);
        assertThat(dump(there)).isEqualTo(dumpOfTheApplication());
        assertThat(dumpOfTheApplication().get("picture")).isNotEmpty();
        assertThat(dumpOfTheApplication().get("edition_file")).isNotEmpty();
    }

    @Test
    void postgresqlGetsTheSameStoreAndGivesItBack() throws SQLException {
        var there = TestPostgres.place(TestPostgres.newDatabase(), folder);
        restore(there, copy, false);
        assertThat(dump(there)).isEqualTo(dumpOfTheApplication());
        var back = folder.resolve("atpakal.zip");
        new CopyMaker(CLOCK).make(there, back);
        var here = file("seit");
        restore(here, back, false);
        assertThat(dump(here)).isEqualTo(dumpOfTheApplication());
    }

    @Test
    void aStoreThatHoldsSomethingIsLeftAloneUnlessSaidSo() throws SQLException, IOException {
        var there = file("aiznemta");
        restore(there, copy, false);
        change(there);
        var changed = dump(there);
        assertThatThrownBy(() -> new Restoring(there, CLOCK).restore(copy, false))
                .isInstanceOfSatisfying(BackupException.class, e -> assertThat(e.textKey()).isEqualTo("backup.restore.not-empty"));
        assertThat(dump(there)).isEqualTo(changed);
        var restored = restore(there, copy, true);
        assertThat(dump(there)).isEqualTo(dumpOfTheApplication());
        var kept = Path.of(restored.kept()).resolve("burtnica.mv.db");
        assertThat(dump(there.withFile(kept))).isEqualTo(changed);
    }

    @Test
    void onPostgresqlTheOldStoreIsKeptAsideToo() throws SQLException {
        var there = TestPostgres.place(TestPostgres.newDatabase(), folder);
        restore(there, copy, false);
        change(there);
        var changed = dump(there);
        assertThatThrownBy(() -> new Restoring(there, CLOCK).restore(copy, false)).isInstanceOf(BackupException.class);
        assertThat(dump(there)).isEqualTo(changed);
        var restored = restore(there, copy, true);
        assertThat(dump(there)).isEqualTo(dumpOfTheApplication());
        try (var connection = there.open()) {
            connection.setSchema(restored.kept());
            assertThat(StoreDump.of(connection)).isEqualTo(changed);
        }
    }

    @Test
    void theLinksBetweenTablesHoldAgain() throws SQLException {
        for (var there : List.of(file("saites"), TestPostgres.place(TestPostgres.newDatabase(), folder))) {
            restore(there, copy, false);
            try (var connection = there.open(); var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("insert into recipe_tag (recipe_id, position, tag) values (-1, 0, 'x')"))
                        .isInstanceOf(SQLException.class);
                statement.execute("delete from edition");
                try (var left = statement.executeQuery("select count(*) from edition_file")) {
                    left.next();
                    assertThat(left.getLong(1)).isZero();
                }
            }
        }
    }

    @Test
    void nothingIsLeftOfTheWork() throws IOException {
        restore(file("tira"), copy, false);
        try (var files = Files.list(folder.resolve("tira"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("burtnica.mv.db");
        }
    }

    /** What does not fit is known to the cause alone. */
    private static Restored restore(StorePlace there, Path copy, boolean replace) {
        try {
            return new Restoring(there, CLOCK).restore(copy, replace);
        } catch (BackupException e) {
            throw new AssertionError("%s: %s".formatted(e.textKey(), e.getCause()), e);
        }
    }

    private StorePlace file(String name) {
        return new StorePlace(
                "jdbc:h2:file:" + folder.resolve(name).resolve("burtnica") + ";WRITE_DELAY=0", "sa", "", folder.resolve(name), folder);
    }

    private static void change(StorePlace place) throws SQLException {
        try (var connection = place.open(); var statement = connection.createStatement()) {
            statement.execute("update recipe set title = 'Cits nosaukums'");
        }
    }

    private Map<String, List<String>> dumpOfTheApplication() throws SQLException {
        try (var connection = store.getConnection()) {
            return StoreDump.of(connection);
        }
    }

    private static Map<String, List<String>> dump(StorePlace place) throws SQLException {
        try (var connection = place.open()) {
            return StoreDump.of(connection);
        }
    }
}
