package lv.burtnica.course.web;

import java.util.List;
import lv.burtnica.course.cooking.Kitchens;
import lv.burtnica.course.cooking.PairNews;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the script of cook mode says how far a pair is and asks for the others. Whoever has the kitchen's code may, without an account. */
@RestController
class KitchenController {

    private final Kitchens kitchens;

    KitchenController(Kitchens kitchens) {
        this.kitchens = kitchens;
    }

    @PostMapping("/kurss/virtuve/{code}")
    ResponseEntity<List<Kitchens.Other>> hear(@PathVariable String code, @RequestBody PairNews news) {
        return kitchens.hear(code, news)
                .map(others -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(others))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Nothing that a page of ours would send. */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void refuse() {}
}
