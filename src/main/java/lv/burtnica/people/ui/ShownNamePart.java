package lv.burtnica.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import lv.burtnica.kit.Notices;
import lv.burtnica.people.NewAccount;
import lv.burtnica.people.OwnAccount;
import lv.burtnica.people.Person;

/** The name that others see, or none. */
class ShownNamePart extends Composite<Section> {

    ShownNamePart(OwnAccount own, Person person) {
        var name = new TextField(getTranslation("people.join.shown-name"));
        name.setHelperText(getTranslation("people.join.shown-name-help"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(NewAccount.LONGEST_NAME);
        name.setValue(person.shownName());
        var keep = new Button(getTranslation("people.self.keep-name"), click -> {
            own.show(name.getValue());
            var none = name.getValue().isBlank();
            Notices.success(none ? getTranslation("people.self.name-none") : getTranslation("people.self.name-kept"));
        });
        getContent().addClassName("form");
        getContent().add(new H2(getTranslation("people.self.name")), name, keep);
    }
}
