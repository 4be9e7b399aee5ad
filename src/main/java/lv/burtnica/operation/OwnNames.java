package lv.burtnica.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to names of its own: that of its address, those in the settings, this machine, and addresses in figures. A name that
 * somebody else leads here (DNS rebinding) or makes up (a forged Host) gets no page, and so stands in no link and in no cache.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class OwnNames extends OncePerRequestFilter {

    private static final Pattern IN_FIGURES = Pattern.compile("\\[?[0-9a-f]*:[0-9a-f:.]+]?|\\d{1,3}(\\.\\d{1,3}){3}");

    private final Set<String> names = new HashSet<>(Set.of("localhost"));
    private final String address;

    OwnNames(@Value("${burtnica.address}") String address, LimitSettings settings) {
        this.address = address;
        var own = URI.create(address).getHost();
        if (own != null) {
            names.add(own.toLowerCase(Locale.ROOT));
        }
        settings.hosts().forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOwn(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            KindAnswer.unknownName(request, address).write(response);
        }
    }

    boolean isOwn(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return names.contains(plain) || IN_FIGURES.matcher(plain).matches();
    }
}
