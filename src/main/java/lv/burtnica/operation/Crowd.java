package lv.burtnica.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import lv.burtnica.people.Door;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Lets no more in than can be served well, and asks the others to come back in a moment. Those in the middle of something come first:
 * places are kept for them, and they wait where newcomers are turned away. Health and figures have a port of their own and are always
 * answered.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class Crowd extends OncePerRequestFilter {

    /** Files of the program, which cost next to nothing and without which a page is nothing. */
    private static final Pattern FREE = Pattern.compile("/[^/]+[.]css|/(fonts|icons|illustrations|VAADIN/build)/.*");

    private final CrowdSettings settings;
    private final OpenedSessions sessions;
    private final Semaphore places;
    private final List<PathPattern> withoutSession;
    private final Counter refused;

    Crowd(CrowdSettings settings, OpenedSessions sessions, MeterRegistry figures) {
        this.settings = settings;
        this.sessions = sessions;
        this.places = new Semaphore(settings.requests(), true);
        this.withoutSession = Arrays.stream(Door.openPatterns()).map(PathPatternParser.defaultInstance::parse).toList();
        this.refused = Counter.builder("burtnica.crowd.refused").register(figures);
        Gauge.builder("burtnica.crowd.requests", () -> settings.requests() - places.availablePermits()).register(figures);
        Gauge.builder("burtnica.crowd.sessions", sessions::count).register(figures);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FREE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var known = sessions.isKnown(request);
        if (!known && sessions.isFull() && opensSession(request) || !enter(known)) {
            refused.increment();
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(settings.comeBack().toSeconds()));
            KindAnswer.busy(request).write(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean enter(boolean known) {
        if (!known) {
            return places.availablePermits() > settings.kept() && places.tryAcquire();
        }
        try {
            return places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The pages of the application do; the shelf, files and pictures never. */
    private boolean opensSession(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return withoutSession.stream().noneMatch(pattern -> pattern.matches(path));
    }
}
