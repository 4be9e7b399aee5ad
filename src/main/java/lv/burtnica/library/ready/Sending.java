package lv.burtnica.library.ready;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.util.StreamUtils;

/** Sends bytes the shortest way: those of a file, where the server can, are never read by the program. */
final class Sending {

    /** Said by Tomcat of a connection that can do it: one that is not encrypted. */
    private static final String CAN = "org.apache.tomcat.sendfile.support";
    private static final String FILE = "org.apache.tomcat.sendfile.filename";
    private static final String FROM = "org.apache.tomcat.sendfile.start";
    private static final String TO = "org.apache.tomcat.sendfile.end";
    /** A smaller one is copied as fast. */
    private static final int WORTH_IT = 50_000;

    private Sending() {}

    static void send(Resource body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var length = body.contentLength();
        response.setContentLengthLong(length);
        if (body instanceof ByteArrayResource bytes) {
            response.getOutputStream().write(bytes.getByteArray());
        } else if (body.isFile() && length > WORTH_IT && Boolean.TRUE.equals(request.getAttribute(CAN))) {
            request.setAttribute(FILE, body.getFile().getCanonicalPath());
            request.setAttribute(FROM, 0L);
            request.setAttribute(TO, length);
        } else {
            try (var from = body.getInputStream()) {
                StreamUtils.copy(from, response.getOutputStream());
            }
        }
    }
}
