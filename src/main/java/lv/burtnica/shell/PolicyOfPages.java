package lv.burtnica.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Lets the pages of the application run their own scripts and no others: those in files of ours, and those in the page that carry a
 * number which is new with every page.
 *
 * <p>Gap: Flow 25.2 runs what the server sends by making functions of text, and components put styles into the page, so that
 * {@code unsafe-eval} for scripts and {@code unsafe-inline} for styles stay. They go when Flow works under a strict policy (25.4).
 *
 * @see <a href="../../../../../docs/decisions/022-what-a-browser-may-do.md">decision 022</a>
 */
@Component
class PolicyOfPages implements VaadinServiceInitListener {

    private static final String POLICY = "default-src 'none'; script-src 'self' 'nonce-%s' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; "
            + "form-action 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'";
    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var number = number();
            page.getDocument().getElementsByTag("script").attr("nonce", number);
            page.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(number));
        });
    }

    private String number() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
