package lv.burtnica.library.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import lv.burtnica.library.Allowance;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the API: says that every site may read it, that nobody may write, and how much an address may still ask. The headers
 * {@code RateLimit-Policy} and {@code RateLimit} are those of the IETF draft draft-ietf-httpapi-ratelimit-headers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ApiGate extends OncePerRequestFilter {

    static final String ADDRESS = "/api";

    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final String POLICY = "\"minute\"";

    private final Allowance allowance;

    ApiGate(@Value("${burtnica.api.a-minute}") int quota, Clock clock) {
        this.allowance = new Allowance(quota, Duration.ofMinutes(1), clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.equals(ADDRESS) && !path.startsWith(ADDRESS + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                "ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After, Content-Language");
        switch (request.getMethod()) {
            case "OPTIONS" -> permit(response);
            case "GET", "HEAD" -> count(request, response, chain);
            default -> {
                response.setHeader(HttpHeaders.ALLOW, ALLOWED);
                refuse(request, response, ApiFault.method());
            }
        }
    }

    private static void permit(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ALLOW, ALLOWED);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, ALLOWED);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, If-None-Match, If-Modified-Since");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void count(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var left = allowance.take(request.getRemoteAddr());
        response.setHeader("RateLimit-Policy", POLICY + ";q=" + left.quota() + ";w=" + left.window());
        response.setHeader("RateLimit", POLICY + ";r=" + left.remaining() + ";t=" + left.seconds());
        if (left.granted()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(left.seconds()));
            refuse(request, response, ApiFault.tooMuch(left.seconds()));
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, ApiFault fault) throws IOException {
        var answer = Problem.answer(request, fault);
        response.setStatus(fault.status());
        answer.getHeaders().forEach((String name, List<String> values) -> values.forEach(value -> response.addHeader(name, value)));
        response.getOutputStream().write(Objects.requireNonNull(answer.getBody()));
    }
}
