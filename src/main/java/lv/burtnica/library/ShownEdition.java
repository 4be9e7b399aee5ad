package lv.burtnica.library;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.booklet.Edition;
import lv.burtnica.wording.Wording;

/**
 * An edition of a booklet, in words.
 *
 * @param address of its booklet's page, in the language of the reader
 * @param language the code of the language it is written in
 * @param languageName that language in the reader's own, empty where they are the same
 * @param cover the path of the drawing on its cover
 * @param changes what it changed, a sentence for each kind of change; only its own page says it
 */
record ShownEdition(
        String address,
        String language,
        String languageName,
        String title,
        String subtitle,
        String group,
        String cover,
        String number,
        String published,
        String date,
        String pages,
        String recipes,
        String imprint,
        List<ShownCorrection> corrections,
        List<String> changes,
        String taken,
        List<Download> downloads) {

    /** The notebook's days begin and end in Latvia. */
    static final ZoneId ZONE = ZoneId.of("Europe/Riga");

    static ShownEdition of(Edition edition, List<ShownCorrection> corrections, Wording wording) {
        var day = edition.publishedAt().atZone(ZONE).toLocalDate();
        var own = edition.language().getLanguage().equals(wording.language().getLanguage());
        return new ShownEdition(
                Addresses.booklet(wording.language(), edition.bookletKey()),
                edition.language().getLanguage(),
                own ? "" : wording.text("library.in-" + edition.language().getLanguage()),
                edition.title(),
                edition.subtitle(),
                edition.groupName(),
                Addresses.drawing(edition.illustration()),
                wording.text("library.edition", "n", edition.number()),
                wording.date(day),
                day.toString(),
                wording.text("library.pages-count", "n", edition.pages()),
                wording.text("library.recipe-count", "n", edition.recipes()),
                Addresses.imprint(edition),
                corrections,
                List.of(),
                "",
                edition.files().stream()
                        .sorted(Comparator.comparing(Edition.File::form))
                        .map(file -> Download.of(edition, file, wording))
                        .toList());
    }

    /** The same with what changed in it since the edition before, and how often it was taken home. */
    ShownEdition with(List<String> changed, String times) {
        return new ShownEdition(address, language, languageName, title, subtitle, group, cover, number, published, date, pages, recipes,
                imprint, corrections, changed, times, downloads);
    }

    /**
     * A file of an edition.
     *
     * @param form what it is for
     * @param name what a link to it says; it names the booklet too, for those who hear links one by one
     * @param type of the file: PDF, HTML, TXT
     * @param size in words
     */
    record Download(String address, String form, String name, String type, String size, String sha256) {

        static Download of(Edition edition, Edition.File file, Wording wording) {
            var form = wording.text("library.form-" + file.form().code());
            return new Download(
                    Addresses.file(edition, file),
                    form,
                    wording.text("library.download", Map.of("title", edition.title(), "number", edition.number(), "form", form)),
                    file.form().extension().toUpperCase(Locale.ROOT),
                    wording.fileSize(file.size()),
                    file.sha256());
        }
    }
}
