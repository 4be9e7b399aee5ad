package lv.burtnica.people.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.burtnica.people.PasskeySignIn;
import lv.burtnica.people.TooManyTriesException;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/**
 * The two requests by which a browser signs somebody in with a device: it asks for a question, and brings the device's answer. Devices are
 * taken in and removed on the own page and nowhere else, so Spring's addresses for that are left out.
 */
class PasskeyFilters extends AbstractHttpConfigurer<PasskeyFilters, HttpSecurity> {

    static final String ANSWER = "/ienakt/ierice";
    static final String QUESTION = "/ienakt/ierice/jautajums";

    private final WebAuthnRelyingPartyOperations passkeys;
    private final PasskeySignIn signIn;

    PasskeyFilters(WebAuthnRelyingPartyOperations passkeys, PasskeySignIn signIn) {
        this.passkeys = passkeys;
        this.signIn = signIn;
    }

    @Override
    public void configure(HttpSecurity http) {
        var paths = PathPatternRequestMatcher.withDefaults();
        var question = new PublicKeyCredentialRequestOptionsFilter(passkeys);
        question.setSecurityContextHolderStrategy(getSecurityContextHolderStrategy());
        question.setRequestMatcher(paths.matcher(HttpMethod.POST, QUESTION));
        var answer = new Answer();
        answer.setSecurityContextHolderStrategy(getSecurityContextHolderStrategy());
        answer.setRequiresAuthenticationRequestMatcher(paths.matcher(HttpMethod.POST, ANSWER));
        answer.setAuthenticationManager(shown -> signIn.authenticate((WebAuthnAuthenticationRequestToken) shown));
        // Spring gives this filter none by itself: without it the session would keep its number, and nobody could end it.
        answer.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        var success = new HttpMessageConverterAuthenticationSuccessHandler();
        success.setRequestCache(http.getSharedObject(RequestCache.class));
        answer.setAuthenticationSuccessHandler(success);
        answer.setAuthenticationFailureHandler((request, response, failure) -> response.setStatus(
                failure instanceof TooManyTriesException ? 429 : HttpServletResponse.SC_UNAUTHORIZED));
        // Lets it tell others that somebody has come in.
        http.addFilterBefore(postProcess(answer), BasicAuthenticationFilter.class);
        http.addFilterBefore(question, AuthorizationFilter.class);
    }

    /** Takes what is no answer at all as one that does not fit, where Spring's filter would stumble. */
    private static final class Answer extends WebAuthnAuthenticationFilter {

        @Override
        public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
                throws IOException, ServletException {
            try {
                return super.attemptAuthentication(request, response);
            } catch (IllegalArgumentException e) {
                throw new BadCredentialsException("No answer of a device", e);
            }
        }
    }
}
