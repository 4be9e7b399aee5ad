package lv.burtnica.booklet;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.function.Supplier;
import lv.burtnica.press.picture.PagePictures;
import org.jspecify.annotations.Nullable;

/**
 * How a booklet looks on paper at a moment: its pages as pictures, and what publishing it would change. Where memory is short the pages are
 * let go, and set anew when somebody looks at them again.
 */
public final class Proof {

    private final Supplier<PagePictures> setting;
    private final NextEdition next;
    private final int pages;
    private final List<PagePictures.Place> places;
    private final double slenderness;
    private SoftReference<PagePictures> set;

    Proof(Supplier<PagePictures> setting, PagePictures first, NextEdition next) {
        this.setting = setting;
        this.next = next;
        this.set = new SoftReference<>(first);
        this.pages = first.count();
        this.places = first.places();
        this.slenderness = first.slenderness(1);
    }

    /** How many pages there are. */
    public int pages() {
        return pages;
    }

    /** Height over width of the pages. */
    public double slenderness() {
        return slenderness;
    }

    /** The headings that one may want to look up. */
    public List<PagePictures.Place> places() {
        return places;
    }

    /** The edition that publishing would make. */
    public NextEdition next() {
        return next;
    }

    /**
     * The picture of a page as a PNG file.
     *
     * @param page counted from 1
     * @param width in pixels
     */
    public byte[] png(int page, int width) {
        return pictures().png(page, width);
    }

    private synchronized PagePictures pictures() {
        @Nullable PagePictures there = set.get();
        if (there == null) {
            there = setting.get();
            set = new SoftReference<>(there);
        }
        return there;
    }
}
