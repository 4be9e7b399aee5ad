package lv.burtnica.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A file that belongs to a page may be asked for with the session that the page had before somebody signed in. It must not get a new one:
 * its cookie would come after that of the sign-in, and the person would be signed out again at once. The browser asks for it later.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class LateRequests extends OncePerRequestFilter {

    private static final Pattern FILES = Pattern.compile("/(VAADIN|icons)/.*|/manifest\\.webmanifest");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FILES.matcher(request.getRequestURI()).matches()
                || request.getRequestedSessionId() == null
                || request.isRequestedSessionIdValid();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var late = new Late(request);
        try {
            chain.doFilter(late, response);
        } catch (RuntimeException | ServletException e) {
            if (!late.refused || response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
    }

    /** Has no session and gets none. */
    private static final class Late extends HttpServletRequestWrapper {

        private boolean refused;

        Late(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            refused = true;
            throw new IllegalStateException("A file that comes late gets no session");
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return create ? getSession() : null;
        }
    }
}
