package lv.burtnica.operation;

import java.util.regex.Pattern;

/**
 * What a browser may do with an answer, by its address: as little as what is there needs. The pages of the application bring a wider
 * policy of their own when they are written; whatever has none keeps the narrow one.
 *
 * @see <a href="../../../../../docs/decisions/022-what-a-browser-may-do.md">decision 022</a>
 */
enum ContentPolicy {
    /** Pages that other sites may show inside their own; nothing on them can be pressed that changes anything. */
    FRAMED("/biblioteka/(.+/)?ielikt(/.*)?", Parts.PLAIN, "frame-ancestors *", ""),

    /** What a page of the application has made for the person who looks at it: a preview of paper stands in a frame there. */
    MADE("/VAADIN/dynamic/.*", Parts.NOTHING, "frame-ancestors 'self'", "SAMEORIGIN"),

    /** Keeps the page that shows without internet, and fetches it for that. */
    WORKER("/sw\\.js", "default-src 'none'; script-src 'self'; connect-src 'self'", "frame-ancestors 'none'", "DENY"),

    /** Has its few styles in itself, because it shows where nothing else can be fetched; nothing on it comes from a person. */
    OFFLINE("/offline\\.html", "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'none'; base-uri 'none'",
            "frame-ancestors 'none'", "DENY"),

    /** The shelf, error pages, files, pictures: nothing runs, and nothing comes from elsewhere. */
    PLAIN(".*", Parts.PLAIN, "frame-ancestors 'none'", "DENY");

    private final Pattern address;
    private final String policy;
    private final String frameOptions;

    ContentPolicy(String address, String allowed, String ancestors, String frameOptions) {
        this.address = Pattern.compile(address);
        this.policy = allowed + "; " + ancestors;
        this.frameOptions = frameOptions;
    }

    /** @param path of the address, as it was asked for */
    static ContentPolicy of(String path) {
        for (var policy : values()) {
            if (policy.address.matcher(path).matches()) {
                return policy;
            }
        }
        return PLAIN;
    }

    String policy() {
        return policy;
    }

    /** The same for browsers that do not know {@code frame-ancestors}; empty where any site may frame it. */
    String frameOptions() {
        return frameOptions;
    }

    private static final class Parts {

        static final String NOTHING = "default-src 'none'; object-src 'none'; base-uri 'none'";
        static final String PLAIN = NOTHING + "; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'";
    }
}
