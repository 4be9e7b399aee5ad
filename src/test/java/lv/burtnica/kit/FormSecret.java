package lv.burtnica.kit;

import java.util.Objects;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Sends a form with the secret of its session, as a page does. Spring's own {@code csrf()} and {@code formLogin()} would do the same, but
 * leave another place for secrets in the application that all tests share.
 */
public final class FormSecret implements RequestPostProcessor {

    private FormSecret() {}

    public static RequestPostProcessor ofSession() {
        return new FormSecret();
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        var response = new MockHttpServletResponse();
        var secrets = new HttpSessionCsrfTokenRepository();
        var secret = secrets.generateToken(request);
        secrets.saveToken(secret, request, response);
        var page = new MockHttpServletRequest();
        new XorCsrfTokenRequestAttributeHandler().handle(page, response, () -> secret);
        var shown = (CsrfToken) Objects.requireNonNull(page.getAttribute(CsrfToken.class.getName()));
        request.addHeader(shown.getHeaderName(), shown.getToken());
        return request;
    }
}
