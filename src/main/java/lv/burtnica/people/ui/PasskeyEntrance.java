package lv.burtnica.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Comes in with a device, beside the passphrase. It shows only where the browser can do it; the browser speaks with the server alone,
 * because a page that was open for hours still knows the way.
 */
@JavaScript("context://passkeys.js")
class PasskeyEntrance extends Composite<Div> {

    private static final String BEGIN = "window.burtnicaPasskeys?.entrance(this, $0, $1, $2, $3)";

    PasskeyEntrance(String origin) {
        var button = new NativeButton(getTranslation("people.devices.sign-in"));
        button.addClassName("action");
        var said = new Paragraph();
        said.getElement().setAttribute("role", "alert");
        getContent().addClassName("device-entrance");
        getContent().add(button, said);
        getElement().setAttribute("hidden", true);
        getElement().executeJs(
                BEGIN,
                origin,
                getTranslation("people.devices.sign-in-failed"),
                getTranslation("people.devices.sign-in-wait"),
                PasskeyFilters.ANSWER);
    }
}
