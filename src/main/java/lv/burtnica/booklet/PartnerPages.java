package lv.burtnica.booklet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.burtnica.funder.Funder;
import lv.burtnica.funder.FunderFaultException;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.Block;
import lv.burtnica.press.LogoStrip;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.Press;
import lv.burtnica.press.Section;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.Words;
import lv.burtnica.wording.Wording;

/** Puts a partner on the cover and the imprint page of a frozen edition, and touches nothing in between. */
final class PartnerPages {

    private PartnerPages() {}

    /**
     * The picture on the cover makes room where it has to.
     *
     * @throws FunderFaultException if a logo outgrows the emblem
     * @throws OwnImprint.TooMuchException if all of it does not fit on the cover and the imprint page
     */
    static Manuscript of(FrozenBooks.Frozen book, Edition edition, Partner partner) {
        return Stream.of(Picture.Size.values())
                .sorted(Comparator.comparing(Picture.Size::share).reversed())
                .filter(size -> size.share() <= Picture.Size.BAND.share())
                .map(size -> of(book, edition, partner, size))
                .filter(PartnerPages::fit)
                .findFirst()
                .orElseThrow(OwnImprint.TooMuchException::new);
    }

    private static Manuscript of(FrozenBooks.Frozen book, Edition edition, Partner partner, Picture.Size picture) {
        var manuscript = book.manuscript();
        var blocks = new ArrayList<>(manuscript.blocks());
        if (!(blocks.getFirst() instanceof Section cover) || !(blocks.getLast() instanceof Section imprint)) {
            throw new OwnImprint.LostException();
        }
        blocks.set(0, with(cover, cover(cover, book.emblem(), partner, Wording.in(edition.language()), picture)));
        blocks.set(blocks.size() - 1, with(imprint, imprint(imprint, edition, partner)));
        return new Manuscript(
                manuscript.title(), manuscript.language(), manuscript.author(), manuscript.subject(), manuscript.licence(),
                manuscript.date(), blocks, manuscript.watermark());
    }

    /** Whether cover and imprint are still one page each; otherwise what stands between them would move. */
    private static boolean fit(Manuscript manuscript) {
        return Stream.of(manuscript.blocks().getFirst(), manuscript.blocks().getLast())
                .map(block -> new Manuscript("", manuscript.language(), "", "", "", manuscript.date(), List.of(block)))
                .allMatch(page -> Press.print(page, Sheet.A5, Look.BOOKLET).pages() == 1);
    }

    private static Section with(Section section, List<Block> blocks) {
        return new Section(section.name(), section.language(), section.start(), section.furniture(), blocks);
    }

    private static List<Block> cover(Section cover, boolean emblem, Partner partner, Wording wording, Picture.Size size) {
        var strip = cover.blocks().stream().filter(LogoStrip.class::isInstance).map(LogoStrip.class::cast).findFirst()
                .orElse(new LogoStrip(List.of(), Words.NONE));
        check(strip, emblem, partner);
        var blocks = new ArrayList<Block>(cover.blocks().stream()
                .filter(block -> !(block instanceof LogoStrip))
                .map(block -> block instanceof Picture picture ? smaller(picture, size) : block)
                .toList());
        blocks.add(Paragraph.of(Words.strong(wording.text("booklet.print.imprint-by", "name", partner.name()))));
        if (!partner.phone().isBlank()) {
            blocks.add(Paragraph.of(wording.text("booklet.print.imprint-phone", "phone", partner.phone())));
        }
        var logos = Stream.concat(
                        strip.logos().stream(),
                        partner.logos().stream()
                                .map(logo -> new LogoStrip.Logo(new Artwork.Photo(logo.jpeg()), logo.alt(), logo.millimetres())))
                .toList();
        var sentence = (strip.sentence().plain() + " " + partner.sentence()).strip();
        if (!logos.isEmpty() || !sentence.isEmpty()) {
            blocks.add(new LogoStrip(logos, Words.of(sentence)));
        }
        return blocks;
    }

    private static Picture smaller(Picture picture, Picture.Size size) {
        return picture.size().share() > size.share() ? Picture.of(picture.artwork(), picture.alt(), size) : picture;
    }

    /** The rule counts for all logos together, whichever service's they are. */
    private static void check(LogoStrip strip, boolean emblem, Partner partner) {
        var all = new ArrayList<Funder.Logo>();
        for (var logo : strip.logos()) {
            if (logo.artwork() instanceof Artwork.Photo photo) {
                var size = photo.pixels().orElseThrow(OwnImprint.LostException::new);
                all.add(new Funder.Logo(
                        photo.jpeg(), size.width(), size.height(), logo.alt(), logo.millimetres(), emblem && all.isEmpty()));
            }
        }
        all.addAll(partner.logos());
        if (all.size() > Funder.MOST_LOGOS) {
            throw new OwnImprint.TooMuchException();
        }
        new Funder("", all).fault().ifPresent(fault -> {
            throw new FunderFaultException(fault);
        });
    }

    /** Right after the title of the booklet: who printed this, and that the content is the edition's. */
    private static List<Block> imprint(Section imprint, Edition edition, Partner partner) {
        var wording = Wording.in(edition.language());
        var sum = edition.files().stream().filter(file -> file.form() == PaperForm.A5).map(Edition.File::sha256).findFirst().orElse("");
        var who = partner.phone().isBlank() ? partner.name() : partner.name() + ", " + partner.phone();
        var blocks = new ArrayList<>(imprint.blocks());
        var place = Math.min(2, blocks.size());
        blocks.add(place, Paragraph.of(wording.text("booklet.print.imprint-says", Map.of("who", who, "n", edition.number()))));
        blocks.add(place + 1, Paragraph.quiet(wording.text("booklet.print.imprint-sum", "sum", spaced(sum))));
        return blocks;
    }

    /** In groups of eight, so that it can be compared by eye and breaks well. */
    private static String spaced(String sum) {
        return sum.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
