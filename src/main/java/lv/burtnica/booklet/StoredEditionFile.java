package lv.burtnica.booklet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A published file with its bytes; lists are made without it. */
@Entity
@Table(name = "edition_file")
@Immutable
class StoredEditionFile {

    @Id
    @GeneratedValue(generator = "edition_file_seq")
    @SequenceGenerator(name = "edition_file_seq", sequenceName = "edition_file_seq")
    private @Nullable Long id;

    private long editionId;

    @Enumerated(EnumType.STRING)
    private PaperForm sheet;

    private long size;
    private String sha256;

    @Column(length = Length.LONG32)
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected StoredEditionFile() {}

    StoredEditionFile(long editionId, PaperForm sheet, PaperFile file) {
        this.editionId = editionId;
        this.sheet = sheet;
        this.size = file.bytes().length;
        this.sha256 = file.sha256();
        this.content = file.bytes();
    }

    byte[] content() {
        return content;
    }
}
