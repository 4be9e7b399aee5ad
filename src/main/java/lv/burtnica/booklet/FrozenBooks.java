package lv.burtnica.booklet;

import java.util.Optional;
import lv.burtnica.funder.Funder;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.ManuscriptFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what an edition was set from, so that it can be set again with another cover when recipes, prices and foods have gone on. */
@Component
class FrozenBooks {

    private final JdbcClient store;

    FrozenBooks(JdbcClient store) {
        this.store = store;
    }

    /**
     * What an edition was set from.
     *
     * @param emblem whether the first logo on its cover is the emblem that no other logo may outgrow
     */
    record Frozen(Manuscript manuscript, boolean emblem) {}

    void keep(long edition, Manuscript manuscript, Funder funder) {
        store.sql("insert into edition_manuscript (edition_id, emblem, content) values (?, ?, ?)")
                .params(edition, hasEmblem(funder), ManuscriptFile.write(manuscript))
                .update();
    }

    Optional<Frozen> find(long edition) {
        return store.sql("select emblem, content from edition_manuscript where edition_id = ?").param(edition)
                .query((row, at) -> new Frozen(ManuscriptFile.read(row.getBytes("content")), row.getBoolean("emblem")))
                .optional();
    }

    static boolean hasEmblem(Funder funder) {
        return funder.logos().stream().anyMatch(Funder.Logo::emblem);
    }
}
