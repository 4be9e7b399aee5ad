package lv.burtnica.press.plan;

/** What is drawn but says nothing of its own. */
public enum Artifact implements Owner {
    /** Page numbers and running titles. */
    PAGINATION,
    /** Rules, frames, leaders of dots, signs beside words. */
    LAYOUT,
    /** A word behind the text. */
    WATERMARK
}
