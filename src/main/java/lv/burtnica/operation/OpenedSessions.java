package lv.burtnica.operation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts the open sessions and says how long each may stay without a sign of life, which an open page gives every few minutes. Machines
 * that never come back are forgotten soon; who has signed in keeps the time that the settings of the server say.
 */
@Component
class OpenedSessions implements HttpSessionListener {

    /** Where Spring Security keeps who has signed in. */
    static final String SIGNED_IN = "SPRING_SECURITY_CONTEXT";

    private final CrowdSettings settings;
    private final int signedIn;
    private final AtomicInteger open = new AtomicInteger();

    OpenedSessions(CrowdSettings settings, @Value("${server.servlet.session.timeout}") Duration signedIn) {
        this.settings = settings;
        this.signedIn = (int) signedIn.toSeconds();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.incrementAndGet();
        event.getSession().setMaxInactiveInterval((int) settings.firstVisit().toSeconds());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.decrementAndGet();
    }

    int count() {
        return open.get();
    }

    boolean isFull() {
        return open.get() >= settings.sessions();
    }

    /** Whether the request belongs to a session; it is a sign of life then. */
    boolean isKnown(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return false;
        }
        stay(session);
        return true;
    }

    private void stay(HttpSession session) {
        try {
            var wanted = session.getAttribute(SIGNED_IN) == null ? (int) settings.reading().toSeconds() : signedIn;
            if (session.getMaxInactiveInterval() != wanted) {
                session.setMaxInactiveInterval(wanted);
            }
        } catch (IllegalStateException e) {
            // It has just ended; whoever answers the request will see that.
        }
    }
}
