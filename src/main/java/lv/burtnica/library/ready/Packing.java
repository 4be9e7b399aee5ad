package lv.burtnica.library.ready;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Whether a reader takes packed pages. */
public final class Packing {

    private static final Pattern GZIP =
            Pattern.compile("(.*[,\\s])?gzip(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*", Pattern.CASE_INSENSITIVE);

    private Packing() {}

    /** Whether gzip is among what the request accepts. */
    public static boolean isTaken(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && (accepted.equals("gzip") || GZIP.matcher(accepted).matches());
    }
}
