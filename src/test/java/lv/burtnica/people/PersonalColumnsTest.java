package lv.burtnica.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.burtnica.kit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks the whole store: whatever points at a person or holds a name must be somebody's to show, to give out and to forget. */
class PersonalColumnsTest extends ViewTest {

    private static final Pattern SPEAKS_OF_SOMEBODY = Pattern.compile(
            "(^|_)(person|people|owner|author|hand|user|member|by|who|whom|mark|principal|subject|maker|agreed)(_|$)|name$");

    /** Columns that are called so and speak of nobody, each with the reason. */
    private static final Set<PersonalData.Column> OF_NOBODY = Set.of(
            // Groups and services.
            new PersonalData.Column("support_group", "name"),
            new PersonalData.Column("booklet", "group_name"),
            new PersonalData.Column("edition", "group_name"),
            new PersonalData.Column("lesson_day", "group_name"),
            new PersonalData.Column("lesson_suggestion", "group_name"),
            // How many people a day is for, and the foods that are there.
            new PersonalData.Column("lesson_day", "people"),
            new PersonalData.Column("lesson_day", "at_hand"),
            // Whose recipe it was on the page it came from.
            new PersonalData.Column("draft_origin", "author"),
            // For how many people a parcel is meant.
            new PersonalData.Column("parcel", "for_whom"),
            new PersonalData.Column("parcel_item", "name"),
            // Who pays for lessons: an institution.
            new PersonalData.Column("funder", "name"),
            // Files and jobs, and the machine that does them.
            new PersonalData.Column("starter_taken", "name"),
            new PersonalData.Column("shedlock", "name"),
            new PersonalData.Column("shedlock", "locked_by"));

    @Autowired
    private JdbcClient store;

    @Autowired
    private List<PersonalData> parts;

    @Test
    void everythingThatPointsAtAPersonIsLookedAfter() {
        var pointing = new StoreColumns(store).pointingAt("person");
        assertThat(pointing).contains(new PersonalData.Column("recipe", "owner_id"), new PersonalData.Column("membership", "person_id"));
        assertThat(known()).containsAll(pointing);
    }

    @Test
    void everythingThatIsCalledLikeAPersonIsLookedAfter() {
        var called = new StoreColumns(store).all().stream()
                .filter(column -> SPEAKS_OF_SOMEBODY.matcher(column.name()).find())
                .map(column -> new PersonalData.Column(column.table(), column.name()))
                .filter(column -> !OF_NOBODY.contains(column))
                .toList();
        assertThat(called).contains(new PersonalData.Column("recipe_revision", "person_name"));
        assertThat(known()).containsAll(called);
    }

    @Test
    void nobodyLooksAfterAColumnThatIsNotThere() {
        var there = new StoreColumns(store).all().stream()
                .map(column -> new PersonalData.Column(column.table(), column.name()))
                .collect(Collectors.toSet());
        assertThat(there).containsAll(known()).containsAll(OF_NOBODY);
    }

    private Set<PersonalData.Column> known() {
        return parts.stream().flatMap(part -> part.columns().stream()).collect(Collectors.toSet());
    }
}
