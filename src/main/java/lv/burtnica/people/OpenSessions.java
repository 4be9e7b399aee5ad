package lv.burtnica.people;

import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;

/** Who is signed in where. What a person is and how they sign in may change; what was opened before then ends. */
@Component
class OpenSessions {

    private final SessionRegistry sessions;

    OpenSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    /** Signs the person out everywhere, at the next thing they do. */
    void end(Person person) {
        endOthers(person, "");
    }

    /**
     * Signs the person out everywhere but here.
     *
     * @param here the number of the session that stays
     */
    void endOthers(Person person, String here) {
        // The registry knows people by their sign-in name alone.
        var known = User.withUsername(person.signInName()).password("").roles(person.role().name()).build();
        sessions.getAllSessions(known, false).stream()
                .filter(session -> !session.getSessionId().equals(here))
                .forEach(session -> session.expireNow());
    }
}
