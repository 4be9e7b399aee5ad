package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.wording.Wording;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The catalogue of booklets for reading programs, as OPDS 1.2 has it: the newest edition of each, free to take. */
@Controller
class OpdsController {

    static final String CATALOGUE = "opds.xml";
    static final String TYPE = "application/atom+xml;profile=opds-catalog;kind=acquisition";

    private static final List<PaperForm> READABLE = List.of(PaperForm.A5, PaperForm.A4_LARGE, PaperForm.WEB_PAGE, PaperForm.TEXT);

    private final EditionShelf editions;
    private final Addresses addresses;

    OpdsController(EditionShelf editions, Addresses addresses) {
        this.editions = editions;
        this.addresses = addresses;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + CATALOGUE)
    ResponseEntity<byte[]> catalogue(@PathVariable String language, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var own = addresses.absolute(Addresses.page(wording.language(), CATALOGUE));
        var links = List.of(
                Atom.Link.of("self", TYPE, own),
                Atom.Link.of("start", TYPE, own),
                Atom.Link.of("alternate", "text/html", addresses.absolute(Addresses.page(wording.language(), Addresses.BOOKLETS))));
        var entries = editions.newest().stream().map(edition -> entry(edition, wording)).toList();
        var feed = new Atom.Feed(own, wording.language().getLanguage(), wording.text("library.booklets"),
                wording.text("library.booklets-text"), wording.text("library.name"), links, entries);
        return PageWriter.text(request, MediaType.parseMediaType(TYPE + ";charset=UTF-8"), Atom.write(feed));
    }

    private Atom.Entry entry(Edition edition, Wording wording) {
        var page = Addresses.booklet(edition.language(), edition.bookletKey());
        var picture = addresses.absolute(page + "/" + Addresses.PICTURE);
        var links = new ArrayList<Atom.Link>();
        links.add(Atom.Link.of("alternate", "text/html", addresses.absolute(page)));
        links.add(Atom.Link.of("http://opds-spec.org/image", "image/png", picture));
        links.add(Atom.Link.of("http://opds-spec.org/image/thumbnail", "image/png", picture));
        edition.files().stream().filter(file -> READABLE.contains(file.form())).sorted(Comparator.comparing(Edition.File::form))
                .forEach(file -> links.add(new Atom.Link(
                        "http://opds-spec.org/acquisition/open-access",
                        file.form().mediaType(),
                        addresses.absolute(Addresses.file(edition, file)),
                        Map.of("length", String.valueOf(file.size()),
                                "title", wording.text("library.form-" + file.form().code())))));
        var details = new LinkedHashMap<String, String>();
        details.put("language", edition.language().getLanguage());
        details.put("issued", LocalDate.ofInstant(edition.publishedAt(), ShownEdition.ZONE).toString());
        details.put("rights", "CC BY 4.0");
        details.put("extent", wording.text("library.pages-count", "n", edition.pages()));
        details.put("identifier", addresses.absolute(page) + "#" + edition.number());
        return new Atom.Entry(addresses.absolute(page), edition.title(), edition.publishedAt(),
                edition.groupName().isBlank() ? wording.text("library.name") : edition.groupName(), edition.subtitle(), links, details);
    }
}
