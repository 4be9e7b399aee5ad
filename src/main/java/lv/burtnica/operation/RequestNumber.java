package lv.burtnica.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a number that stands in all its log lines and in the answer. A proxy may give it; one that could write lines of its
 * own into the log is not taken. Nothing else of a request goes into the log by itself: no name, no address, nothing typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumber extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";
    static final String LOGGED_AS = "request";

    private static final Pattern GIVEN = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final int BYTES = 8;

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var number = number(request);
        MDC.put(LOGGED_AS, number);
        response.setHeader(HEADER, number);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LOGGED_AS);
        }
    }

    private String number(HttpServletRequest request) {
        var given = request.getHeader(HEADER);
        if (given != null && GIVEN.matcher(given).matches()) {
            return given;
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
