package lv.burtnica.exchange.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address that may be fetched, as far as its letters tell.
 *
 * @param host in ASCII and small letters; an IPv6 address without its brackets
 * @param path with its query, never empty
 */
record Target(boolean isSecure, String host, int port, String path) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int LONGEST = 2000;
    private static final Pattern QUAD = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    /** A last part that is a number: browsers and resolvers read the whole as an IPv4 address, in whatever base. */
    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:0x[0-9a-f]*|\\d+)\\.?");
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)+[a-z0-9-]{2,63}\\.?");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-f:.]+");
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    private static final Pattern LOCAL =
            Pattern.compile("(?:.*\\.)?(?:localhost|local|internal|intranet|home|lan|onion|arpa|invalid|test)\\.?");

    /** @throws RefusedException with the reason */
    static Target of(String typed) {
        var text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(sign -> sign <= ' ' || sign == '\\' || sign == 0x7F)) {
            throw new RefusedException("address");
        }
        try {
            return of(new URI(SCHEME.matcher(text).matches() ? text : "https://" + text));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RefusedException("address");
        }
    }

    /** Where a redirect leads, by its own words. */
    Target redirected(String location) {
        try {
            return of(uri().resolve(new URI(location.strip())));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RefusedException("redirect");
        }
    }

    private static Target of(URI uri) {
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new RefusedException("scheme");
        }
        if (uri.getRawUserInfo() != null || uri.getRawAuthority() == null || uri.getRawAuthority().contains("@")) {
            throw new RefusedException("credentials");
        }
        var isSecure = scheme.equals("https");
        var port = port(uri.getRawAuthority());
        if (port != -1 && port != HTTP && port != HTTPS) {
            throw new RefusedException("port");
        }
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Target(isSecure, host(uri.getRawAuthority()), port == -1 ? (isSecure ? HTTPS : HTTP) : port, ascii(path + query));
    }

    private static int port(String authority) {
        var colon = authority.lastIndexOf(':');
        if (colon < 0 || colon < authority.lastIndexOf(']') || colon == authority.length() - 1) {
            return -1;
        }
        return Integer.parseInt(authority.substring(colon + 1));
    }

    private static String host(String authority) {
        var colon = authority.lastIndexOf(':');
        var raw = colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
        if (raw.startsWith("[")) {
            var inside = raw.endsWith("]") ? raw.substring(1, raw.length() - 1).toLowerCase(Locale.ROOT) : "";
            if (!IPV6.matcher(inside).matches()) {
                throw new RefusedException("address");
            }
            return inside;
        }
        var host = IDN.toASCII(raw, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        if (QUAD.matcher(host).matches()) {
            return host;
        }
        if (NUMERIC.matcher(host).matches() || LOCAL.matcher(host).matches()) {
            throw new RefusedException("not-public");
        }
        if (!NAME.matcher(host).matches()) {
            throw new RefusedException("address");
        }
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    /** Letters beyond ASCII in their encoded form; nothing that could end a line of the request. */
    private static String ascii(String path) {
        return URI.create(path.startsWith("//") ? "/" + path.replaceFirst("^/+", "") : path).toASCIIString();
    }

    boolean isNumber() {
        return host.contains(":") || QUAD.matcher(host).matches();
    }

    /** As it stands in the request's {@code Host}. */
    String authority() {
        var name = host.contains(":") ? "[" + host + "]" : host;
        return port == (isSecure ? HTTPS : HTTP) ? name : name + ":" + port;
    }

    URI uri() {
        return URI.create((isSecure ? "https" : "http") + "://" + authority() + path);
    }
}
