package lv.burtnica.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("ienakt")
@AnonymousAllowed
class SignInView extends Div implements HasDynamicTitle {

    SignInView() {
        add(new H1(getTranslation("people.sign-in.title")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.sign-in.title");
    }
}
