package lv.burtnica.people.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.burtnica.people.ServiceSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** The sign-in of services that the settings name (OpenID Connect): where it begins, where it comes back to, and what is said then. */
final class ServiceDoors {

    private static final String BEGIN = "/oauth2/authorization";

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();
    private final SavedRequestAwareAuthenticationSuccessHandler wanted = new SavedRequestAwareAuthenticationSuccessHandler();

    void open(HttpSecurity http, ClientRegistrationRepository services, ServiceSignIn signIn) {
        var begin = new DefaultOAuth2AuthorizationRequestResolver(services, BEGIN);
        begin.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.loginPage("/" + SignInView.ADDRESS)
                .clientRegistrationRepository(services)
                .authorizedClientRepository(new NoTokens())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(new Known(begin)))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(signIn).userService(request -> {
                    // Without "openid" among the scopes nobody vouches for anybody.
                    throw new OAuth2AuthenticationException(new OAuth2Error("no_openid"));
                }))
                .successHandler(this::comeIn)
                .failureHandler(this::sayWhy));
    }

    private void comeIn(HttpServletRequest request, HttpServletResponse response, Authentication known) throws IOException {
        try {
            if (request.getAttribute(ServiceSignIn.LINKED) == null) {
                wanted.onAuthenticationSuccess(request, response, known);
            } else {
                redirect.sendRedirect(request, response, "/" + SelfView.ADDRESS + "?" + ServicePart.LINKED);
            }
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    private void sayWhy(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        var code = failure instanceof OAuth2AuthenticationException refused ? refused.getError().getErrorCode() : "";
        redirect.sendRedirect(request, response, switch (code) {
            case ServiceSignIn.TAKEN -> "/" + SelfView.ADDRESS + "?" + ServicePart.TAKEN;
            case ServiceSignIn.STRANGER -> "/" + SignInView.ADDRESS + "?" + SignInView.STRANGER;
            default -> "/" + SignInView.ADDRESS + "?" + SignInView.SERVICE_FAILED;
        });
    }

    /** At the name of a service that the settings do not know there is nothing. */
    private record Known(OAuth2AuthorizationRequestResolver begin) implements OAuth2AuthorizationRequestResolver {

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            try {
                return begin.resolve(request);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String service) {
            return begin.resolve(request, service);
        }
    }

    /** The keys that a service gives for its own data are thrown away: the notebook asks it nothing. */
    private static final class NoTokens implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String service, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient tokens, Authentication who, HttpServletRequest request, HttpServletResponse response) {
            // On purpose.
        }

        @Override
        public void removeAuthorizedClient(
                String service, Authentication who, HttpServletRequest request, HttpServletResponse response) {
            // There is nothing to remove.
        }
    }
}
