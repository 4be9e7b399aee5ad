package lv.burtnica.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.burtnica.people.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes no more in than anything here needs, whether the request says how long it is or not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class BodyLimit extends OncePerRequestFilter {

    private static final String UPLOADS = "/VAADIN/dynamic/";

    private final LimitSettings limits;

    BodyLimit(LimitSettings limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = most(request);
        if (request.getContentLengthLong() > most) {
            refuse(request, response);
            return;
        }
        if (request.getContentLengthLong() >= 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            chain.doFilter(request, response);
            return;
        }
        var counted = new CountedRequest(request, most);
        try {
            chain.doFilter(counted, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!counted.isTooLarge()) {
                throw e;
            }
        }
        if (counted.isTooLarge() && !response.isCommitted()) {
            // Somebody may have begun to write letters; a page is bytes.
            response.reset();
            SafeHeaders.put(request, response);
            refuse(request, response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The rest of it is not wanted either.
        response.setHeader(HttpHeaders.CONNECTION, "close");
        KindAnswer.tooLarge(request).write(response);
    }

    private long most(HttpServletRequest request) {
        if (!request.getRequestURI().startsWith(UPLOADS)) {
            return limits.body().toBytes();
        }
        return isCoordinator(request) ? limits.copy().toBytes() : limits.upload().toBytes();
    }

    private static boolean isCoordinator(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(OpenedSessions.SIGNED_IN) instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getAuthorities().stream()
                        .anyMatch(right -> ("ROLE_" + Role.COORDINATOR_NAME).equals(right.getAuthority()));
    }
}
