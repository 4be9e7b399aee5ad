package lv.burtnica.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import lv.burtnica.people.KnownService;

/** A way in for each service that the settings name; nothing where they name none. */
class ServiceEntrance extends Composite<Div> {

    ServiceEntrance(List<KnownService> services) {
        getContent().addClassName("service-entrance");
        services.forEach(service -> {
            var link = new Anchor(service.address(), getTranslation("people.services.sign-in", "name", service.name()));
            link.setRouterIgnore(true);
            link.addClassName("action");
            getContent().add(link);
        });
        setVisible(!services.isEmpty());
    }
}
