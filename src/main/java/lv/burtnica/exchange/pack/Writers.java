package lv.burtnica.exchange.pack;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who write what a pack brings, and the list of packs that were taken in. */
@Component
record Writers(RecipesIn recipes, CourseIn course, BookletsIn booklets, FoodsIn foods, JdbcClient store, Clock clock) {

    /** Writes down that the pack was taken in, and by whom. */
    void remember(Taking taking) {
        var manifest = taking.plan().bundle().manifest();
        store.sql("""
                        insert into course_pack_taken (id, pack, revision, title, came_from, person_id, taken_at) \
                        values (:id, :pack, :revision, :title, :from, :person, :at)""")
                .param("id", UUID.randomUUID().toString())
                .param("pack", manifest.pack())
                .param("revision", manifest.revision())
                .param("title", manifest.title())
                .param("from", manifest.madeBy())
                .param("person", taking.person().id())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
