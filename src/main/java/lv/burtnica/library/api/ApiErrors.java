package lv.burtnica.library.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what went wrong; also at addresses of the API where nothing is. */
@RestController
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

    @GetMapping(ApiGate.ADDRESS + "/**")
    ResponseEntity<byte[]> nothing(HttpServletRequest request) {
        return Problem.answer(request, ApiFault.nothing());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refuse(ApiFault fault, HttpServletRequest request) {
        return Problem.answer(request, fault);
    }
}
