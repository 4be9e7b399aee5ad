package lv.burtnica.library.ui;

import com.vaadin.flow.component.Component;
import lv.burtnica.kit.MenuNumber;
import lv.burtnica.library.correction.Following;
import lv.burtnica.people.SignedIn;

/** How many corrections a person who follows has not seen yet, beside the menu entry. */
@org.springframework.stereotype.Component
class WarningNumber implements MenuNumber {

    private final Following following;
    private final SignedIn signedIn;

    WarningNumber(Following following, SignedIn signedIn) {
        this.following = following;
        this.signedIn = signedIn;
    }

    @Override
    public Class<? extends Component> page() {
        return WarningsView.class;
    }

    @Override
    public long number() {
        return signedIn.person().map(person -> following.unseen(person.id())).orElse(0L);
    }

    @Override
    public String textKey() {
        return "library.warnings-number";
    }
}
