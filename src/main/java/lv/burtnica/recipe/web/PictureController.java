package lv.burtnica.recipe.web;

import java.time.Duration;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.Pictures;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out photographs. An id stands for the same bytes for ever, so that browsers may keep them. */
@RestController
class PictureController {

    private static final Duration YEAR = Duration.ofDays(365);

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/bildes/{id}/{size}.jpg")
    ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable String size) {
        return PictureSize.ofCode(size)
                .flatMap(known -> pictures.jpeg(id, known))
                .map(jpeg -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
                        .contentType(MediaType.IMAGE_JPEG)
                        .body(jpeg))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
