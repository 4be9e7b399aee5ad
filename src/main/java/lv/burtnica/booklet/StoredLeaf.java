package lv.burtnica.booklet;

import jakarta.persistence.Embeddable;
import lv.burtnica.booklet.change.Frozen;
import lv.burtnica.booklet.change.Marks;

/** A recipe in an edition as it is stored. */
@Embeddable
class StoredLeaf {

    private String recipeKey;
    private String title;
    private String marks;

    @SuppressWarnings("NullAway.Init")
    protected StoredLeaf() {}

    StoredLeaf(Frozen.Leaf leaf) {
        recipeKey = leaf.key();
        title = leaf.title();
        marks = leaf.marks().written();
    }

    Frozen.Leaf toLeaf() {
        return new Frozen.Leaf(recipeKey, title, Marks.read(marks));
    }
}
