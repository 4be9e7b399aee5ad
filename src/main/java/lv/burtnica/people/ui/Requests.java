package lv.burtnica.people.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;

/** What the page knows of the request it answers. */
final class Requests {

    private Requests() {}

    /** The address that asks, empty where there is none. */
    static String address() {
        var request = VaadinRequest.getCurrent();
        var address = request == null ? null : request.getRemoteAddr();
        return address == null ? "" : address;
    }

    /** The number of the session, empty where there is none. */
    static String session() {
        var session = VaadinSession.getCurrent();
        var wrapped = session == null ? null : session.getSession();
        return wrapped == null ? "" : wrapped.getId();
    }
}
