package lv.burtnica.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.burtnica.booklet.OwnImprint;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.booklet.Partner;
import lv.burtnica.funder.Funder;
import lv.burtnica.funder.LogoPicture;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody typed into the form of an imprint; anything may be missing or make no sense.
 *
 * @param name of the service
 * @param phone may be empty
 * @param logo its picture
 * @param height of the logo in millimetres
 * @param sentence what its funder asks to be said
 * @param emblem the funder's emblem
 * @param emblemHeight its height in millimetres
 * @param form which paper
 */
public record ImprintWish(
        @Nullable String name,
        @Nullable String phone,
        @Nullable MultipartFile logo,
        @Nullable String height,
        @Nullable String sentence,
        @Nullable MultipartFile emblem,
        @Nullable String emblemHeight,
        @Nullable String form) {

    /** Two of them are taken in with one form. */
    private static final int LARGEST_UPLOAD = 900_000;

    private static final String USUAL_HEIGHT = "12";

    static final ImprintWish EMPTY = new ImprintWish("", "", null, USUAL_HEIGHT, "", null, USUAL_HEIGHT, "");

    /** What was understood, and what must be put right. */
    record Read(Partner partner, List<String> faults) {}

    PaperForm paper() {
        return PaperForm.ofCode(plain(form)).filter(OwnImprint.FORMS::contains).orElse(PaperForm.A5);
    }

    Read read(Wording wording) {
        var faults = new ArrayList<String>();
        if (plain(name).isEmpty() || plain(name).length() > Partner.LONGEST_NAME) {
            faults.add(wording.text("library.imprint.fault-name", "n", Partner.LONGEST_NAME));
        }
        if (plain(phone).length() > Partner.LONGEST_PHONE) {
            faults.add(wording.text("library.imprint.fault-phone", "n", Partner.LONGEST_PHONE));
        }
        if (plain(sentence).length() > Funder.LONGEST_SENTENCE) {
            faults.add(wording.text("library.imprint.fault-sentence", "n", Funder.LONGEST_SENTENCE));
        }
        var logos = new ArrayList<Funder.Logo>();
        picture(emblem, emblemHeight, wording.text("library.imprint.emblem-alt"), true, wording, logos, faults);
        picture(logo, height, plain(name), false, wording, logos, faults);
        return new Read(new Partner(plain(name), plain(phone), plain(sentence), logos), List.copyOf(faults));
    }

    /** The content tells whether it is a picture; the name of the file says nothing. */
    private static void picture(
            @Nullable MultipartFile file, @Nullable String height, String alt, boolean emblem, Wording wording, List<Funder.Logo> logos,
            List<String> faults) {
        if (file == null || file.isEmpty()) {
            return;
        }
        var typed = plain(height).isEmpty() ? USUAL_HEIGHT : plain(height);
        var millimetres = typed.matches("[1-9][0-9]?") ? Integer.parseInt(typed) : 0;
        if (millimetres < Funder.LEAST_EMBLEM || millimetres > Partner.TALLEST_LOGO) {
            faults.add(wording.text("library.imprint.fault-height", "least", Funder.LEAST_EMBLEM, "most", Partner.TALLEST_LOGO));
            return;
        }
        try {
            var read = file.getSize() > LARGEST_UPLOAD
                    ? Optional.<Funder.Logo>empty()
                    : LogoPicture.read(file.getBytes(), alt, millimetres, emblem);
            read.ifPresentOrElse(logos::add, () -> faults.add(wording.text("library.imprint.fault-picture")));
        } catch (IOException e) {
            faults.add(wording.text("library.imprint.fault-picture"));
        }
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }
}
