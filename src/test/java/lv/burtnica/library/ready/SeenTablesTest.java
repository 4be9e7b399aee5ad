package lv.burtnica.library.ready;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTablesTest {

    private final SeenTables tables = new SeenTables();

    @ParameterizedTest
    @ValueSource(strings = {
        "select r1_0.id from recipe r1_0 where r1_0.id=? for update", "  SELECT 1", "values next value for recipe_seq", "call identity()",
        "set schema public", "select nextval('recipe_seq')",
        "update recipe_draft set title=? where id=?", "insert into trail_entry (id) values (?)",
        "UPDATE \"PERSON\" SET shown_name = ?", "delete from correction_follower\n where person_id = ?",
        "update\n   download_count\nset downloads = downloads + ?", "insert into shedlock(name, lock_until) values(?, ?)",
        "delete from table_face tf1_0 where tf1_0.day_id=?", "explain select * from edition"})
    void leavesTheShelfAsItIs(String statement) {
        assertThat(tables.isChanged(statement)).isFalse();
        assertThat(tables.isChanged(statement)).as("asked again").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update recipe r1_0 set title=? where r1_0.id=?", "insert into edition (id) values (?)", "DELETE FROM recipe_face where id = ?",
        "merge into kitchen key(id) values (?, ?)", "insert into safety_correction(recipe_id) values (?)",
        "update a_table_that_nobody_has_thought_of set a = 1", "update recipe_draft_of_somebody set a = 1", "truncate table trail_entry",
        "drop table person", "with gone as (delete from recipe returning id) select * from gone", "/* a note */ update person set a = 1",
        "backup to 'x.zip'", "", "   ", "selection of nonsense"})
    void mayChangeTheShelf(String statement) {
        assertThat(tables.isChanged(statement)).isTrue();
    }

    @Test
    void remembersNoMoreThanAProgramHasToSay() {
        for (var i = 0; i < 5000; i++) {
            assertThat(tables.isChanged("update recipe set minutes = " + i)).isTrue();
            assertThat(tables.isChanged("update person set version = " + i)).isFalse();
        }
    }
}
