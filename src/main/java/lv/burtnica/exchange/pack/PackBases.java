package lv.burtnica.exchange.pack;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.burtnica.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which packs were taken in, and what each text of them said then. */
@Component
class PackBases {

    private final JdbcClient store;
    private final Clock clock;

    PackBases(JdbcClient store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A text of a pack as it came last.
     *
     * @param localKey by which its like is known here, empty where nobody wanted it
     * @param picture the hash of the recipe's photograph there, empty for none
     * @param pictureId the same photograph here, empty for none
     */
    record Base(String path, String localKey, String text, String picture, String pictureId) {}

    /** All of a pack by their paths. */
    Map<String, Base> of(String pack) {
        var found = new HashMap<String, Base>();
        store.sql("select path, local_key, content, picture, picture_id from course_pack_base where pack = :pack")
                .param("pack", pack)
                .query((row, number) -> new Base(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list()
                .forEach(base -> found.put(base.path(), base));
        return found;
    }

    void keep(String pack, int revision, Base base) {
        store.sql("delete from course_pack_base where pack = :pack and path = :path")
                .param("pack", pack).param("path", base.path()).update();
        store.sql("""
                        insert into course_pack_base (pack, path, local_key, content, picture, picture_id, revision) \
                        values (:pack, :path, :key, :content, :picture, :pictureId, :revision)""")
                .param("pack", pack)
                .param("path", base.path())
                .param("key", base.localKey())
                .param("content", base.text())
                .param("picture", base.picture())
                .param("pictureId", base.pictureId())
                .param("revision", revision)
                .update();
    }

    /** Writes down that a pack was taken in, and by whom. */
    void taken(Manifest manifest, Person person) {
        store.sql("""
                        insert into course_pack_taken (id, pack, revision, title, came_from, person_id, taken_at) \
                        values (:id, :pack, :revision, :title, :from, :person, :at)""")
                .param("id", UUID.randomUUID().toString())
                .param("pack", manifest.pack())
                .param("revision", manifest.revision())
                .param("title", manifest.title())
                .param("from", manifest.madeBy())
                .param("person", person.id())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** The highest revision of a pack that was taken in here. */
    Optional<Integer> revision(String pack) {
        return store.sql("select revision from course_pack_taken where pack = :pack order by revision desc limit 1")
                .param("pack", pack)
                .query(Integer.class)
                .optional();
    }
}
