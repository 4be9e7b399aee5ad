package lv.burtnica.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the browser with every answer, errors among them, what it may do with it. In front of everything that could answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SafeHeaders extends OncePerRequestFilter {

    static final String POLICY = "Content-Security-Policy";
    static final String FRAME_OPTIONS = "X-Frame-Options";

    /** The screen may stay awake while somebody cooks; what else a device has is no business of ours. Only what browsers know. */
    static final String DEVICES = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), "
            + "geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), "
            + "clipboard-write=(self), fullscreen=(self), screen-wake-lock=(self)";

    private static final String YEAR = "max-age=31536000; includeSubDomains";

    /** What is published may be shown on other sites, in readers of feeds too. */
    private static final Pattern PUBLISHED = Pattern.compile("/(biblioteka|bildes|illustrations|icons)(/.*)?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        put(request, response);
        chain.doFilter(request, response);
    }

    static void put(HttpServletRequest request, HttpServletResponse response) {
        var path = String.valueOf(request.getRequestURI());
        var policy = ContentPolicy.of(path);
        response.setHeader(POLICY, policy.policy());
        if (!policy.frameOptions().isEmpty()) {
            response.setHeader(FRAME_OPTIONS, policy.frameOptions());
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-XSS-Protection", "0");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", DEVICES);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", PUBLISHED.matcher(path).matches() ? "cross-origin" : "same-origin");
        response.setHeader("X-Permitted-Cross-Domain-Policies", "none");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", YEAR);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
