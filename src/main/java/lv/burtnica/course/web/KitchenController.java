package lv.burtnica.course.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lv.burtnica.course.cooking.KitchenDay;
import lv.burtnica.course.cooking.KitchenDoor;
import lv.burtnica.course.cooking.Kitchens;
import lv.burtnica.course.cooking.PairNews;
import lv.burtnica.people.TooManyTriesException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the script of cook mode says how far a pair is and asks for the others. Whoever has the kitchen's code may, without an account.
 * A tablet that stayed open goes on when the server started anew and has forgotten its kitchen.
 */
@RestController
class KitchenController {

    private final KitchenDoor door;

    KitchenController(KitchenDoor door) {
        this.door = door;
    }

    /**
     * @param lesson what is cooked there, to open the kitchen again where it was forgotten
     * @param day the answers of its day, as they stand in an address
     */
    @PostMapping(path = "/kurss/virtuve/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Kitchens.Other>> hear(
            @PathVariable String code,
            @RequestBody PairNews news,
            @RequestParam(name = "nodarbiba", required = false) @Nullable Integer lesson,
            @RequestParam(name = "diena", required = false) @Nullable String day,
            HttpServletRequest request) {
        var said = lesson == null || day == null ? null : new KitchenDay(lesson, day);
        return door.hear(code, news, said, request.getRemoteAddr())
                .map(others -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(others))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Somebody tries one code after the other. */
    @ExceptionHandler(TooManyTriesException.class)
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    void slowDown() {}

    /** Nothing that a page of ours would send. */
    @ExceptionHandler({HttpMessageNotReadableException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void refuse() {}
}
