package lv.burtnica.library.ready;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives an answer of the shelf again while nothing that readers see has changed: after the safe headers, the own names, and the count of
 * those who are here, before everything else. Nothing of what it keeps is for one reader only.
 *
 * @see <a href="../../../../../../docs/decisions/043-public-pages-fast.md">decision 043</a>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
public class ReadyFilter extends OncePerRequestFilter {

    private static final String SHELF = "/biblioteka/";
    private static final String SITE_MAP = "/sitemap.xml";
    private static final int LONGEST_ADDRESS = 500;
    private static final int PATIENCE_SECONDS = 5;

    private final ReadyAnswers answers;
    private final ShelfVersion version;

    ReadyFilter(ReadyAnswers answers, ShelfVersion version) {
        this.answers = answers;
        this.version = version;
    }

    /** Pieces of a file are cut elsewhere. Whoever is in a transaction of their own may see what nobody else does. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        var question = request.getQueryString();
        return !(path.startsWith(SHELF) || path.equals(SITE_MAP))
                || !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                || request.getHeader(HttpHeaders.RANGE) != null
                || path.length() + (question == null ? 0 : question.length()) > LONGEST_ADDRESS
                || TransactionSynchronizationManager.isActualTransactionActive();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var question = request.getQueryString();
        var address = question == null ? request.getRequestURI() : request.getRequestURI() + "?" + question;
        var name = new ReadyAnswers.Name(address, Packing.isTaken(request));
        var known = answers.find(name);
        if (known == null) {
            make(name, request, response, chain);
        } else if (version.holds(known.version())) {
            known.give(request, response);
        } else {
            makeOnce(known, name, request, response, chain);
        }
    }

    /** Of many who ask for the same page after a change one makes it. */
    private void makeOnce(
            ReadyAnswer old, ReadyAnswers.Name name, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var mine = await(old);
        try {
            var known = answers.find(name);
            if (known != null && version.holds(known.version())) {
                known.give(request, response);
            } else {
                make(name, request, response, chain);
            }
        } finally {
            if (mine) {
                old.making().unlock();
            }
        }
    }

    private static boolean await(ReadyAnswer old) {
        try {
            return old.making().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void make(ReadyAnswers.Name name, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var before = version.now();
        chain.doFilter(request, response);
        var offer = Offer.take(request);
        if (offer != null) {
            answers.keep(name, ReadyAnswer.of(before, offer));
        } else {
            answers.drop(name);
        }
    }
}
