package lv.burtnica.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One deletes a row while another begins to point at it, which H2 lets happen: the notebook and its copies come through it whole. */
class LooseEndsTest {

    private static final String PERSON = "insert into person (id, version, sign_in_name, sign_in_key, shown_name, shown_key, password_hash,"
            + " role, language, created_at) values (%d, 0, 'n%1$d', 'n%1$d', 'Ņina', 'nina', '', 'MEMBER', 'lv', current_timestamp)";

    @TempDir
    private Path folder;

    private StorePlace place;

    @BeforeEach
    void aStoreInWhichTwoWereQuickAtOnce() throws SQLException {
        place = TestStore.filled(folder.resolve("dati"));
        TestStore.run(
                place, PERSON.formatted(77),
                "insert into support_group (id, version, name, created_at) values (5, 0, 'Rīts', current_timestamp)");
        try (var deleting = place.open(); var writing = place.open(); var out = deleting.createStatement(); var in = writing.createStatement()) {
            deleting.setAutoCommit(false);
            writing.setAutoCommit(false);
            out.execute("delete from person where id = 77");
            in.execute("update recipe set owner_id = 77 where id = 1");
            in.execute("insert into membership (id, group_id, person_id) values (1, 5, 77)");
            in.execute("insert into membership (id, group_id, person_id) values (2, 5, 1)");
            deleting.commit();
            writing.commit();
        }
    }

    @Test
    void theCopyIsGivenBackWithoutWhatPointsAtNothing() throws SQLException {
        var before = TestStore.dump(place);
        var copy = folder.resolve("kopija.zip");
        new CopyMaker(Clock.systemUTC()).make(place, copy);
        assertThat(TestStore.dump(place)).as("the store that was copied").isEqualTo(before);

        var there = TestStore.place(folder.resolve("cita"));
        new Restoring(there, Clock.systemUTC()).restore(copy, false);
        assertPutRight(there, before);
    }

    @Test
    void theNextStartPutsItRightAndFindsNothingMoreAfterwards() throws SQLException {
        var before = TestStore.dump(place);
        var ends = new LooseEnds(TestStore.source(place));
        assertThat(ends.mend()).isEqualTo(2);
        assertPutRight(place, before);
        assertThat(ends.mend()).isZero();
    }

    @Test
    void aStoreInOrderStaysAsItIs() throws SQLException {
        var orderly = TestStore.filled(folder.resolve("kartiba"));
        var before = TestStore.dump(orderly);
        assertThat(new LooseEnds(TestStore.source(orderly)).mend()).isZero();
        assertThat(TestStore.dump(orderly)).isEqualTo(before);
    }

    /** The recipe stays without its owner, the seat of nobody in the group is gone, everything else is as it was. */
    private static void assertPutRight(StorePlace place, Map<String, List<String>> before) throws SQLException {
        var after = TestStore.dump(place);
        assertThat(after.get("recipe")).singleElement().asString().contains("recipe_key=zupa", "owner_id=null");
        assertThat(after.get("membership")).singleElement().asString().contains("person_id=1");
        for (var changed : List.of("recipe", "membership")) {
            after.remove(changed);
            before.remove(changed);
        }
        assertThat(after).isEqualTo(before);
    }
}
