package lv.burtnica.people;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.session.SessionInformation;
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
        of(person).filter(session -> !session.getSessionId().equals(here)).forEach(SessionInformation::expireNow);
    }

    /** When the person did something last, on each device on which they are signed in. */
    List<Object> lastSeen(Person person) {
        return of(person).<Object>map(SessionInformation::getLastRequest).toList();
    }

    private Stream<SessionInformation> of(Person person) {
        // The registry knows people by their sign-in name alone.
        var known = User.withUsername(person.signInName()).password("").roles(person.role().name()).build();
        return sessions.getAllSessions(known, false).stream();
    }
}
