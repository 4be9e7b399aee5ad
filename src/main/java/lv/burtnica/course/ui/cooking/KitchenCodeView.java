package lv.burtnica.course.ui.cooking;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import lv.burtnica.course.cooking.KitchenDay;
import lv.burtnica.course.cooking.KitchenDoor;
import lv.burtnica.course.cooking.Kitchens;
import lv.burtnica.course.ui.CourseLinks;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.TooManyTriesException;

/** Where a tablet comes into a kitchen: the code is read off another one. */
@Route(CookingLinks.KITCHEN)
@AnonymousAllowed
@StyleSheet("context://cooking.css")
class KitchenCodeView extends Div implements HasDynamicTitle {

    private static final int LONGEST = 20;

    private final KitchenDoor door;
    private final TextField code = new TextField(getTranslation("course.cook.code"));

    KitchenCodeView(KitchenDoor door) {
        this.door = door;
        addClassName("kitchen-door");
        code.setHelperText(getTranslation("course.cook.code-help"));
        code.setMaxLength(LONGEST);
        code.setManualValidation(true);
        code.getElement().setAttribute("autocapitalize", "characters").setAttribute("autocomplete", "off");
        var enter = new Button(getTranslation("course.cook.enter"), click -> enter());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.addClickShortcut(Key.ENTER);
        add(new PageHeading(getPageTitle()).withLead(getTranslation("course.cook.code-lead")), code, enter);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.cook.kitchen");
    }

    private void enter() {
        try {
            door.find(code.getValue(), CookingLinks.asker()).ifPresentOrElse(this::open, () -> refuse("course.cook.code-unknown"));
        } catch (TooManyTriesException e) {
            refuse("course.cook.code-wait");
        }
    }

    private void refuse(String reason) {
        code.setErrorMessage(getTranslation(reason));
        code.setInvalid(true);
        code.focus();
    }

    private void open(KitchenDay day) {
        var shown = Kitchens.code(code.getValue()).orElse("");
        var there = new Location(CourseLinks.kitchen(day) + "&" + CookingLinks.KITCHEN + "=" + shown);
        UI.getCurrentOrThrow().navigate(there.getPath(), there.getQueryParameters());
    }
}
