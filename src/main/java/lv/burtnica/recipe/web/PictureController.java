package lv.burtnica.recipe.web;

import java.time.Duration;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.Consents;
import lv.burtnica.recipe.PersonShown;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.Pictures;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives out photographs. An id stands for the same bytes for ever, so that browsers may keep them; but one with a person in it only for a
 * day, because a consent can be taken back, and without consent readers do not get it at all.
 */
@RestController
class PictureController {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration DAY = Duration.ofDays(1);

    private final Pictures pictures;
    private final Consents consents;
    private final SignedIn signedIn;

    PictureController(Pictures pictures, Consents consents, SignedIn signedIn) {
        this.pictures = pictures;
        this.consents = consents;
        this.signedIn = signedIn;
    }

    @GetMapping("/bildes/{id}/{size}.jpg")
    ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable String size) {
        var said = consents.of(id).said();
        if (said == PersonShown.NOT_AGREED && signedIn.person().isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).cacheControl(CacheControl.noStore()).build();
        }
        return PictureSize.ofCode(size)
                .flatMap(known -> pictures.jpeg(id, known))
                .map(jpeg -> ResponseEntity.ok().cacheControl(time(said)).contentType(MediaType.IMAGE_JPEG).body(jpeg))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static CacheControl time(PersonShown said) {
        return switch (said) {
            case NOT_SAID, NOBODY -> CacheControl.maxAge(YEAR).cachePublic().immutable();
            case AGREED -> CacheControl.maxAge(DAY).cachePublic();
            case NOT_AGREED -> CacheControl.noStore();
        };
    }
}
