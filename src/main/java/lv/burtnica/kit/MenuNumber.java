package lv.burtnica.kit;

import com.vaadin.flow.component.Component;

/** A number beside an entry of the menu: how many things wait there. Implemented as a bean by whoever owns the page. */
public interface MenuNumber {

    /** The page whose entry it stands beside. */
    Class<? extends Component> page();

    /** The number now; the entry shows none where it is 0. */
    long number();

    /** The key of the number in words for screen readers, with the argument {@code n}. */
    String textKey();
}
