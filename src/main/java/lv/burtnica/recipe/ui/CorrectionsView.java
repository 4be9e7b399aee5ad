package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.people.PersonNames;
import lv.burtnica.people.Role;
import lv.burtnica.recipe.correction.CorrectionDesk;
import lv.burtnica.recipe.correction.RememberedCorrection;

/** What people said words mean, for those who keep the notebook in order: each can be taken back. */
@Route(RecipeLinks.CORRECTIONS)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
class CorrectionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CorrectionDesk corrections;
    private final FoodCatalogue foods;
    private final PersonNames names;

    CorrectionsView(CorrectionDesk corrections, FoodCatalogue foods, PersonNames names) {
        this.corrections = corrections;
        this.foods = foods;
        this.names = names;
        addClassName("corrections");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recipe.entry.corrections");
    }

    private void show() {
        removeAll();
        add(new PageHeading(getPageTitle()).withLead(getTranslation("recipe.entry.corrections.lead")));
        var all = corrections.all();
        if (all.isEmpty()) {
            add(new EmptyState(
                    "jar", getTranslation("recipe.entry.corrections.none"), getTranslation("recipe.entry.corrections.none.help")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("draft-lines");
        all.forEach(one -> list.add(line(one)));
        add(list);
    }

    private Component line(RememberedCorrection one) {
        var meant = one.food() == null
                ? getTranslation("recipe.entry.means-nothing", "words", one.words())
                : getTranslation(
                        "recipe.entry.means", "words", one.words(), "food", new FoodWords(foods, getLocale()).name(one.food()));
        var name = new Span(meant);
        name.addClassName("name");
        var who = names.find(one.personId()).orElseGet(() -> getTranslation("recipe.entry.somebody"));
        var when = new Span(getTranslation("recipe.entry.said", "who", who, "time", ReaderTime.ofPage().write(one.madeAt())));
        when.addClassName("why");
        var back = new Button(getTranslation("recipe.entry.take-back"), click -> ask(one));
        back.setAriaLabel(getTranslation("recipe.entry.take-back-what", "words", one.words()));
        return new ListItem(new Div(name, when), back);
    }

    private void ask(RememberedCorrection one) {
        new ConfirmQuestion(
                        getTranslation("recipe.entry.take-back.question", "words", one.words()),
                        getTranslation("recipe.entry.take-back.sentence"),
                        getTranslation("recipe.entry.take-back"),
                        () -> takeBack(one))
                .open();
    }

    private void takeBack(RememberedCorrection one) {
        corrections.takeBack(one.words());
        show();
        Notices.success(getTranslation("recipe.entry.taken-back", "words", one.words()));
    }
}
