package lv.burtnica.people;

import java.util.List;

/** What a part of the notebook says about how long it keeps what, for the page on privacy. Its figures are those that it works with. */
public interface KeepingTime {

    /** A sentence each. */
    List<Held> sentences();
}
