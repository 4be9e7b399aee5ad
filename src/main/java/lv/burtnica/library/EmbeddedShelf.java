package lv.burtnica.library;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets other sites put the small shelf, and nothing else, into a frame: nothing on it can be pressed that changes anything. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class EmbeddedShelf extends OncePerRequestFilter {

    private static final Pattern ADDRESS = Pattern.compile(
            Addresses.ENTRANCE + "/[a-z]{2}/" + SharingController.EMBEDDED + "(/[A-Za-z0-9%-]+)?");
    private static final String FRAMES = "X-Frame-Options";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ADDRESS.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                if (!name.equalsIgnoreCase(FRAMES)) {
                    super.setHeader(name, value);
                }
            }

            @Override
            public void addHeader(String name, String value) {
                if (!name.equalsIgnoreCase(FRAMES)) {
                    super.addHeader(name, value);
                }
            }
        });
    }
}
