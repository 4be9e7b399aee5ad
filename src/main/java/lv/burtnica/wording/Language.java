package lv.burtnica.wording;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which language a browser's request wants: the one chosen before (a cookie), else the browser's own list, else Latvian. */
public final class Language {

    /** The cookie that remembers the choice, a language tag such as {@code lv}. */
    public static final String COOKIE = "valoda";

    private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    private Language() {}

    /** What the reader chose, else the first of our languages that the browser asks for. */
    public static Locale of(HttpServletRequest request) {
        return chosen(request.getCookies()).orElseGet(() -> preferred(request));
    }

    /**
     * The cookie that remembers the given language for a year.
     *
     * @param secure whether the answer goes out over TLS, so that the cookie never leaves it
     */
    public static Cookie cookie(Locale language, boolean secure) {
        var cookie = new Cookie(COOKIE, Texts.standard().nearest(language).getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_IN_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The language that the cookies name, where it is one the application speaks. */
    public static Optional<Locale> chosen(Cookie @Nullable [] cookies) {
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> spoken(cookie.getValue()).stream())
                .findFirst();
    }

    /** The language of a tag such as {@code lv}, where the application speaks it. */
    public static Optional<Locale> spoken(String tag) {
        return Texts.standard().languages().stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst();
    }

    private static Locale preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Texts.LATVIAN;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> spoken(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Texts.LATVIAN);
    }
}
