package lv.burtnica.library;

import java.lang.ref.SoftReference;
import lv.burtnica.exchange.pack.PackMaker;
import lv.burtnica.exchange.pack.PackZip;
import lv.burtnica.library.ready.ShelfVersion;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out the course pack to whoever asks: all that is in it is published. */
@Controller
class CoursePackController {

    /** Also linked from the course's pages, which know only the address. */
    static final String ADDRESS = "/kurss/kursa-paka.zip";

    private final PackMaker maker;
    private final ShelfVersion version;
    private SoftReference<Made> last = new SoftReference<>(null);

    CoursePackController(PackMaker maker, ShelfVersion version) {
        this.maker = maker;
        this.version = version;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> pack() {
        var made = made();
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType("application/zip"));
        headers.setContentDisposition(ContentDisposition.attachment().filename("kursa-paka-" + made.revision() + ".zip").build());
        headers.setCacheControl(CacheControl.noCache().cachePublic());
        headers.setETag("\"" + made.tag() + "\"");
        return new ResponseEntity<>(made.bytes(), headers, HttpStatus.OK);
    }

    /** One at a time: whoever asks while a pack is being made gets the same one. */
    private synchronized Made made() {
        var known = last.get();
        if (known != null && version.holds(known.version())) {
            return known;
        }
        var before = version.now();
        var bundle = maker.make();
        var bytes = PackZip.write(bundle);
        var made = new Made(before, bundle.manifest().revision(), PageWriter.tag(bytes), bytes);
        last = new SoftReference<>(made);
        return made;
    }

    private record Made(ShelfVersion.Version version, int revision, String tag, byte[] bytes) {}
}
