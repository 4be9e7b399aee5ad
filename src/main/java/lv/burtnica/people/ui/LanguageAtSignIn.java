package lv.burtnica.people.ui;

import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Language;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever signs in finds the notebook in the language they chose last, also on somebody else's device. */
@Component
class LanguageAtSignIn {

    private final SignedIn signedIn;

    LanguageAtSignIn(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @EventListener
    void remember(InteractiveAuthenticationSuccessEvent event) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return;
        }
        var response = attributes.getResponse();
        if (response != null) {
            var secure = attributes.getRequest().isSecure();
            signedIn.person().ifPresent(person -> response.addCookie(Language.cookie(person.language(), secure)));
        }
    }
}
