package lv.burtnica.people;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody has said, with the passphrase, that the account they sign in with next at a service is theirs. It lies in the session and
 * works once.
 *
 * @param person the number of who wishes it
 * @param until how long it is heard
 */
record LinkWish(long person, Instant until) implements Serializable {

    /** In the session. */
    static final String NAME = LinkWish.class.getName();

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    static LinkWish of(Person person, Clock clock) {
        return new LinkWish(person.id(), clock.instant().plus(PATIENCE));
    }

    /** The wish in the session of the request, which is gone after that. */
    static Optional<LinkWish> take(HttpServletRequest request, Clock clock) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof LinkWish wish)) {
            return Optional.empty();
        }
        session.removeAttribute(NAME);
        return clock.instant().isBefore(wish.until) ? Optional.of(wish) : Optional.empty();
    }
}
