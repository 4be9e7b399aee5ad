package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What machines ask for: where they may look, what there is, and the little picture for a browser's tab. */
@Controller
class MachineController {

    /** The pages behind the shelf are an application; a search machine finds nothing in it but empty sessions. */
    private static final String ROBOTS =
            """
            User-agent: *
            Disallow: /biblioteka/valoda/
            Allow: /biblioteka
            Allow: /bildes/
            Allow: /illustrations/
            Allow: /icons/
            Allow: /fonts/
            Allow: /*.css$
            Disallow: /
            Sitemap: %s
            """;

    private final Addresses addresses;
    private final SiteMap siteMap;

    MachineController(Addresses addresses, SiteMap siteMap) {
        this.addresses = addresses;
        this.siteMap = siteMap;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request) {
        var type = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
        return PageWriter.text(request, type, ROBOTS.formatted(addresses.absolute("/sitemap.xml")));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> siteMap(HttpServletRequest request) {
        return PageWriter.text(request, MediaType.APPLICATION_XML, siteMap.write());
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<Void> icon() {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/icons/icon.png"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                .build();
    }
}
