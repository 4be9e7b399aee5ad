package lv.burtnica.recipe;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a draft came from, as it is stored: one row for the draft, gone with it. */
@Entity
@Table(name = "draft_origin")
class StoredOrigin {

    @Id
    private long draftId;

    private String source;
    private String author;
    private String licence;
    private String words;
    private boolean ownWords;

    @SuppressWarnings("NullAway.Init")
    protected StoredOrigin() {}

    StoredOrigin(long draftId, DraftOrigin origin) {
        this.draftId = draftId;
        this.source = origin.source();
        this.author = origin.author();
        this.licence = origin.licence();
        this.words = origin.words();
        this.ownWords = origin.ownWords();
    }

    DraftOrigin toOrigin() {
        return new DraftOrigin(source, author, licence, words, ownWords);
    }
}
