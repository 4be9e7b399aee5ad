package lv.burtnica.library;

import java.time.LocalDate;
import java.util.List;
import lv.burtnica.booklet.Edition;
import tools.jackson.databind.node.ObjectNode;

/** A booklet as schema.org {@code Book} for search machines, with its editions as the examples of it. */
final class BookData {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private BookData() {}

    static String of(Edition newest, List<Edition> all, Frame frame, Addresses addresses) {
        var json = JsonText.thing("Book");
        json.put("name", newest.title());
        json.put("description", frame.description());
        json.put("url", frame.canonical());
        json.put("image", frame.absolutePicture());
        json.put("inLanguage", newest.language().getLanguage());
        json.put("license", LICENCE);
        json.put("isAccessibleForFree", true);
        json.put("datePublished", day(all.getLast()));
        json.put("dateModified", day(newest));
        json.putObject("author").put("@type", "Organization")
                .put("name", newest.groupName().isBlank() ? frame.text("library.name") : newest.groupName());
        json.putObject("publisher").put("@type", "Organization").put("name", frame.text("library.name")).put("url", frame.absolute(""));
        var examples = json.putArray("workExample");
        all.forEach(edition -> example(edition, examples.addObject(), addresses));
        return JsonText.safe(json);
    }

    private static void example(Edition edition, ObjectNode json, Addresses addresses) {
        json.put("@type", "Book");
        json.put("name", edition.title());
        json.put("bookEdition", String.valueOf(edition.number()));
        json.put("bookFormat", "https://schema.org/EBook");
        json.put("inLanguage", edition.language().getLanguage());
        json.put("numberOfPages", edition.pages());
        json.put("datePublished", day(edition));
        json.put("license", LICENCE);
        var files = json.putArray("encoding");
        edition.files().forEach(file -> files.addObject()
                .put("@type", "MediaObject")
                .put("contentUrl", addresses.absolute(Addresses.file(edition, file)))
                .put("encodingFormat", file.form().mediaType())
                .put("contentSize", file.size() + " B")
                .put("sha256", file.sha256()));
    }

    private static String day(Edition edition) {
        return LocalDate.ofInstant(edition.publishedAt(), ShownEdition.ZONE).toString();
    }
}
