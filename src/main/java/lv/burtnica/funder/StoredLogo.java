package lv.burtnica.funder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.Length;

/** A logo as it is stored with what it is printed on. */
@Embeddable
public class StoredLogo {

    @Column(length = Length.LONG32)
    private byte[] picture;

    private int width;
    private int height;
    private String alt;
    private double millimetres;
    private boolean emblem;

    @SuppressWarnings("NullAway.Init")
    protected StoredLogo() {}

    public StoredLogo(Funder.Logo logo) {
        picture = logo.jpeg();
        width = logo.width();
        height = logo.height();
        alt = logo.alt();
        millimetres = logo.millimetres();
        emblem = logo.emblem();
    }

    public Funder.Logo toLogo() {
        return new Funder.Logo(picture, width, height, alt, millimetres, emblem);
    }
}
