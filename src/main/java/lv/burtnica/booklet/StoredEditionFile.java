package lv.burtnica.booklet;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import lv.burtnica.press.PrintedPdf;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What is known of a published file; its bytes are fetched apart, because lists do not need them. */
@Entity
@Table(name = "edition_file")
@Immutable
class StoredEditionFile {

    @Id
    @GeneratedValue(generator = "edition_file_seq")
    @SequenceGenerator(name = "edition_file_seq", sequenceName = "edition_file_seq")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private StoredEdition edition;

    @Enumerated(EnumType.STRING)
    private PaperForm sheet;

    private long size;
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected StoredEditionFile() {}
}
