package lv.burtnica.people.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.burtnica.people.TooManyTriesException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which says what went wrong or until when to wait. */
class SignInFailure implements AuthenticationFailureHandler {

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        var reason = failure instanceof TooManyTriesException wait
                ? SignInView.WAIT + "=" + wait.until().plusMillis(999).getEpochSecond()
                : SignInView.FAILED;
        redirect.sendRedirect(request, response, "/" + SignInView.ADDRESS + "?" + reason);
    }
}
