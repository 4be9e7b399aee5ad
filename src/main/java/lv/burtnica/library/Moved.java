package lv.burtnica.library;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Leads for good from another name of something to its address. */
final class Moved {

    private Moved() {}

    static ResponseEntity<byte[]> to(String path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(path))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .build();
    }
}
