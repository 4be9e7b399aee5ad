package lv.burtnica.course.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.course.Lesson;
import lv.burtnica.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what people type into the form of a lesson until they save it. Only the person who typed it sees it. */
@Service
public class LessonDrafts {

    /** The number that stands for a lesson which is still to be added. */
    public static final int NEW = 0;

    private static final int LONGEST = 1_000_000;
    private static final String OF = " from lesson_draft where person_id = :person and language = :language and lesson = :lesson";

    private final JdbcClient store;
    private final JsonMapper json;
    private final Clock clock;

    LessonDrafts(JdbcClient store, JsonMapper json, Clock clock) {
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /** What the person typed last and did not save as a version. */
    @Transactional(readOnly = true)
    public Optional<LessonDraft> find(int number, Locale language, Person who) {
        return store.sql("select base, content, why, changed_at" + OF).params(key(number, language, who)).query(this::read).optional();
    }

    /**
     * Keeps what was typed in place of what was kept before.
     *
     * @param number of the lesson, or {@link #NEW}
     * @return whether there was room for it
     */
    @Transactional
    public boolean keep(int number, LessonDraft draft, Person who) {
        var content = json.writeValueAsString(draft.lesson());
        if (content.length() > LONGEST || draft.why().length() > CoursePages.LONGEST_REASON) {
            return false;
        }
        var key = key(number, draft.lesson().language(), who);
        store.sql("delete" + OF).params(key).update();
        store.sql("insert into lesson_draft (person_id, language, lesson, base, content, why, changed_at) "
                        + "values (:person, :language, :lesson, :base, :content, :why, :now)")
                .params(key)
                .param("base", draft.base())
                .param("content", content)
                .param("why", draft.why())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return true;
    }

    /** Throws the draft away; does nothing where there is none. */
    @Transactional
    public void discard(int number, Locale language, Person who) {
        store.sql("delete" + OF).params(key(number, language, who)).update();
    }

    private static Map<String, Object> key(int number, Locale language, Person who) {
        return Map.of("person", who.id(), "language", language.getLanguage(), "lesson", number);
    }

    private LessonDraft read(ResultSet row, int number) throws SQLException {
        return new LessonDraft(row.getInt("base"), json.readValue(row.getString("content"), Lesson.class), row.getString("why"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
