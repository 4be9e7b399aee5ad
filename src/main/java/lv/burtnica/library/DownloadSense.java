package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/**
 * Tells a download from what programs do that only look: they ask for the head, for a few bytes, whether anything has changed, or for the
 * next piece of what was begun. Who asks plays no part.
 */
final class DownloadSense {

    /** What a program asks for to see what kind of file it is. */
    private static final long SNIFF = 1024;

    private DownloadSense() {}

    static boolean isDownload(HttpServletRequest request, long size) {
        if (!request.getMethod().equals("GET")
                || request.getHeader(HttpHeaders.IF_NONE_MATCH) != null
                || request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) != null) {
            return false;
        }
        var range = request.getHeader(HttpHeaders.RANGE);
        return range == null || begins(range, size);
    }

    private static boolean begins(String range, long size) {
        if (!range.startsWith("bytes=")) {
            return true;
        }
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(range);
            var first = ranges.getFirst();
            return first.getRangeStart(size) == 0 && first.getRangeEnd(size) + 1 >= Math.min(SNIFF + 1, size);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
