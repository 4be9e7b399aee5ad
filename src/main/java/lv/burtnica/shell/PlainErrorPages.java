package lv.burtnica.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Wording;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The error pages outside the application proper: the public shelf, pictures and files. Plain HTML, same words. */
@Component
class PlainErrorPages implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var words = Wording.in(Language.of(request));
        var content = Map.of("words", words, "title", title(status, words), "sentence", sentence(request, status, words));
        return new ModelAndView("shell/error", content, status);
    }

    private static String title(HttpStatus status, Wording words) {
        return switch (status) {
            case NOT_FOUND, GONE -> words.text("shell.not-found.title");
            case FORBIDDEN, UNAUTHORIZED -> words.text("shell.no-rights.title");
            default -> words.text("shell.failure.title");
        };
    }

    private static String sentence(HttpServletRequest request, HttpStatus status, Wording words) {
        return switch (status) {
            case NOT_FOUND, GONE -> words.text("shell.not-found.sentence");
            case FORBIDDEN, UNAUTHORIZED -> words.text("shell.no-rights.sentence");
            default -> failure(request)
                    .map(Reference::of)
                    .map(reference -> words.text("shell.failure.sentence", "number", reference.number()))
                    .orElseGet(() -> words.text("shell.failure.back"));
        };
    }

    private static Optional<Throwable> failure(HttpServletRequest request) {
        return Optional.ofNullable((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
}
