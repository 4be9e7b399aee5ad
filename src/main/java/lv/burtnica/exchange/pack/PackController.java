package lv.burtnica.exchange.pack;

import java.lang.ref.SoftReference;
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
class PackController {

    /** Also linked from the course's pages, which know only the address. */
    static final String ADDRESS = "/kurss/kursa-paka.zip";

    private final PackMaker maker;
    private final StoreMoves moves;
    private SoftReference<Made> last = new SoftReference<>(null);

    PackController(PackMaker maker, StoreMoves moves) {
        this.maker = maker;
        this.moves = moves;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> pack() {
        var made = made();
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType("application/zip"));
        headers.setContentDisposition(ContentDisposition.attachment().filename(made.name()).build());
        headers.setCacheControl(CacheControl.noCache().cachePublic());
        headers.setETag("\"" + made.tag() + "\"");
        return new ResponseEntity<>(made.bytes(), headers, HttpStatus.OK);
    }

    /** One at a time: whoever asks while a pack is being made gets the same one. */
    private synchronized Made made() {
        var known = last.get();
        var now = moves.number();
        if (known != null && known.moment() == now) {
            return known;
        }
        var bundle = maker.make();
        var bytes = PackZip.write(bundle);
        var made = new Made(moves.number(), "kursa-paka-" + bundle.manifest().revision() + ".zip", PackHash.of(bytes), bytes);
        // What others changed while it was made may not be in it; then it is made anew the next time.
        last = new SoftReference<>(new Made(now == made.moment() - 1 ? made.moment() : now, made.name(), made.tag(), bytes));
        return made;
    }

    private record Made(long moment, String name, String tag, byte[] bytes) {}
}
