package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.MenuNumbers;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.Bin;

/** What was deleted and can still be taken back: a person's own, and everybody's for those who keep the notebook. */
@Route(RecipeLinks.BIN)
@PermitAll
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
class BinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Bin bin;
    private final SignedIn signedIn;

    BinView(Bin bin, SignedIn signedIn) {
        this.bin = bin;
        this.signedIn = signedIn;
        addClassName("review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recipe.review.bin");
    }

    private void show() {
        removeAll();
        add(new PageHeading(getPageTitle()).withBack(RecipeLinks.OWN, getTranslation("recipe.review.back-to-own")));
        var binned = bin.contents(signedIn.get());
        if (binned.isEmpty()) {
            add(new EmptyState("cup", getTranslation("recipe.review.bin-empty"), getTranslation("recipe.review.bin-empty-help")));
            return;
        }
        add(new Paragraph(getTranslation("recipe.review.bin-lead", "n", Bin.REST.toDays())));
        var list = new UnorderedList();
        list.addClassName("own-lines");
        binned.forEach(one -> list.add(line(one)));
        add(list);
    }

    private ListItem line(Bin.Binned binned) {
        var time = ReaderTime.ofPage();
        var title = new H2(binned.title());
        title.getElement().setAttribute("lang", binned.language());
        var when = new Paragraph(getTranslation(
                "recipe.review.binned-by", "name", binned.by(), "time", time.write(binned.at())));
        when.addClassName("why");
        var until = new Paragraph(getTranslation("recipe.review.erased-on", "date", time.date(binned.erasedAt())));
        var back = new Button(getTranslation("recipe.review.take-out"), click -> takeOut(binned));
        back.setAriaLabel(back.getText() + ": " + binned.title());
        return new ListItem(title, when, until, back);
    }

    private void takeOut(Bin.Binned binned) {
        if (Attempt.at(() -> bin.takeOut(binned.id(), signedIn.get()))) {
            Notices.success(getTranslation("recipe.review.taken-out", "title", binned.title()));
            MenuNumbers.changed();
        }
        show();
    }
}
