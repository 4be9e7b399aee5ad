package lv.burtnica.recipe;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** A photograph as it is stored. */
@Entity
@Table(name = "picture")
@Immutable
class StoredPicture {

    @Id
    private String id;

    private int width;
    private int height;
    private Instant createdAt;

    @Column(length = Length.LONG32)
    private byte[] largeJpeg;

    @Column(length = Length.LONG32)
    private byte[] mediumJpeg;

    @Column(length = Length.LONG32)
    private byte[] smallJpeg;

    @SuppressWarnings("NullAway.Init")
    protected StoredPicture() {}

    StoredPicture(String id, Photograph photograph, Instant createdAt) {
        this.id = id;
        this.width = photograph.width();
        this.height = photograph.height();
        this.largeJpeg = photograph.large();
        this.mediumJpeg = photograph.medium();
        this.smallJpeg = photograph.small();
        this.createdAt = createdAt;
    }

    byte[] jpeg(PictureSize size) {
        return switch (size) {
            case LARGE -> largeJpeg;
            case MEDIUM -> mediumJpeg;
            case SMALL -> smallJpeg;
        };
    }
}
