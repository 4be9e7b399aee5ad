package lv.burtnica.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Says who in the notebook somebody is whom a service vouches for: whoever linked that account on their own page before, and nobody else.
 * What the service says of their name, e-mail or groups is not looked at: it gives no rights here.
 */
@Component
public class ServiceSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** Nobody here has linked this account. */
    public static final String STRANGER = "stranger";
    /** Somebody else has linked it. */
    public static final String TAKEN = "taken";
    /** Set in the request where the account was linked just now. */
    public static final String LINKED = ServiceSignIn.class.getName() + ".linked";

    private final ServiceAccounts links;
    private final AccountSignIn accounts;
    private final SignedIn signedIn;
    private final Trail trail;
    private final Clock clock;

    ServiceSignIn(ServiceAccounts links, AccountSignIn accounts, SignedIn signedIn, Trail trail, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public OidcUser loadUser(OidcUserRequest vouched) {
        var token = vouched.getIdToken();
        var issuer = String.valueOf(token.getIssuer());
        var subject = token.getSubject();
        if (subject == null || issuer.length() > ServiceAccounts.LONGEST_ISSUER || subject.length() > ServiceAccounts.LONGEST_SUBJECT) {
            throw refusal(STRANGER);
        }
        var known = links.signInName(issuer, subject);
        var wishing = wishing();
        var name = wishing.isPresent() ? link(issuer, subject, wishing.get(), known) : comeIn(known);
        return new LinkedUser(accounts.loadUserByUsername(name), token);
    }

    private String comeIn(Optional<String> known) {
        var name = known.orElseThrow(() -> refusal(STRANGER));
        accounts.person(name).ifPresent(person -> trail.record(TrailDeed.SIGNED_IN_BY_SERVICE, person, ""));
        return name;
    }

    private String link(String issuer, String subject, Person person, Optional<String> known) {
        if (known.isPresent() && !known.get().equals(person.signInName())) {
            throw refusal(TAKEN);
        }
        if (known.isEmpty()) {
            links.link(issuer, subject, person);
            trail.record(TrailDeed.SERVICE_LINKED, person, "");
        }
        request().ifPresent(request -> request.setAttribute(LINKED, true));
        return person.signInName();
    }

    /** Who is signed in and has said that the account they come back with is theirs. */
    private Optional<Person> wishing() {
        var wish = request().flatMap(request -> LinkWish.take(request, clock));
        return signedIn.person().filter(person -> wish.filter(one -> one.person() == person.id()).isPresent());
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }

    private static OAuth2AuthenticationException refusal(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(why));
    }
}
