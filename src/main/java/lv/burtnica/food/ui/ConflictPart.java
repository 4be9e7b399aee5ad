package lv.burtnica.food.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that somebody else changed the same thing, and leaves the choice to the person. What they typed stays in the fields. */
class ConflictPart extends Div {

    private final Anchor look = new Anchor("", getTranslation("food.conflict.look"));

    /**
     * @param takeNewer what to do when the other person's words are to stay
     * @param keepOwn what to do when the words of this page are to stay
     */
    ConflictPart(Runnable takeNewer, Runnable keepOwn) {
        addClassName("trouble");
        getElement().setAttribute("role", "alert");
        look.setTarget(AnchorTarget.BLANK);
        look.addClassName("action");
        var ways = new Div(look, new Button(getTranslation("food.conflict.take-newer"), click -> takeNewer.run()),
                new Button(getTranslation("food.conflict.keep-own"), click -> keepOwn.run()));
        ways.addClassName("row");
        add(new Paragraph(getTranslation("food.conflict")), ways);
        setVisible(false);
    }

    /** @param address where the other person's version can be looked at */
    void show(String address) {
        look.setHref(address);
        setVisible(true);
        scrollIntoView();
    }
}
