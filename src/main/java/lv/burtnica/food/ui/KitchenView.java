package lv.burtnica.food.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import lv.burtnica.food.ChangedMeanwhileException;
import lv.burtnica.food.Kept;
import lv.burtnica.food.KitchenSizes;
import lv.burtnica.food.NotAllowedException;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;

/** The notebook's settings: how much goes into its spoon and its glass. */
@Route("iestatijumi")
@Menu(title = "food.kitchen.menu", order = 63)
@RolesAllowed(Role.COORDINATOR_NAME)
@StyleSheet("food.css")
class KitchenView extends Div implements HasDynamicTitle {

    private final KitchenSizes sizes;
    private final SignedIn signedIn;
    private final RadioButtonGroup<Integer> spoon = choice("food.kitchen.spoon", "food.kitchen.spoon-", KitchenSizes.SPOONS);
    private final RadioButtonGroup<Integer> glass = choice("food.kitchen.glass", "food.kitchen.glass-", KitchenSizes.GLASSES);
    private final Paragraph changed = new Paragraph();
    private Kept<HouseholdMeasures> stored;

    KitchenView(KitchenSizes sizes, SignedIn signedIn) {
        this.sizes = sizes;
        this.signedIn = signedIn;
        this.stored = sizes.kept();
        addClassNames("food-desk", "kitchen");
        var save = new Button(getTranslation("food.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        changed.addClassName("why");
        var form = new Div(spoon, glass, save, changed);
        form.addClassName("form");
        add(new PageHeading(getTranslation("food.kitchen.title")).withLead(getTranslation("food.kitchen.lead")), form);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("food.kitchen.title");
    }

    private void show() {
        spoon.setValue(stored.value().spoonMl());
        glass.setValue(stored.value().glassMl());
        changed.setText(stored.changedBy().isEmpty() ? "" : ChangedWords.of(stored));
    }

    private void save() {
        try {
            stored = sizes.change(stored, spoon.getValue(), glass.getValue(), signedIn.get());
            show();
            Notices.success(getTranslation("food.saved"));
        } catch (ChangedMeanwhileException e) {
            stored = sizes.kept();
            Notices.error(getTranslation("food.kitchen.conflict",
                    "spoon", stored.value().spoonMl(), "glass", stored.value().glassMl()));
        } catch (NotAllowedException e) {
            Notices.error(getTranslation("food.not-allowed"));
        }
    }

    private RadioButtonGroup<Integer> choice(String label, String texts, List<Integer> millilitres) {
        var group = new RadioButtonGroup<Integer>(getTranslation(label));
        group.setItems(millilitres);
        group.setItemLabelGenerator(ml -> getTranslation(texts + ml));
        return group;
    }
}
