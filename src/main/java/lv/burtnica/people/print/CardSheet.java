package lv.burtnica.people.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lv.burtnica.people.NewCard;
import lv.burtnica.press.Block;
import lv.burtnica.press.Box;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Columns.Column;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Press;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.QrCode;
import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Section;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.Span;
import lv.burtnica.press.Words;
import lv.burtnica.wording.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints cards, a few on one sheet, with lines to cut along and room to write on. */
@Component
public class CardSheet {

    /** Margins at which any printer still prints. */
    private static final Sheet PAPER = new Sheet(210, 297, 14, 14, 10, 10, false);

    private static final Look LARGE = new Look(Look.Typeface.SOURCE_SANS, 13, 12, Look.Pictures.ALL);
    private static final int CARDS_ON_A_SHEET = 3;
    private static final double QR_MILLIMETRES = 36;
    private static final ZoneId HOME = ZoneId.of("Europe/Riga");

    private final String address;

    CardSheet(@Value("${burtnica.address}") String address) {
        this.address = address;
    }

    /**
     * The cards as a PDF on A4.
     *
     * @param language of the words on them
     * @param date when they were made
     * @throws lv.burtnica.press.PressException if a name has a letter that cannot be printed
     */
    public PrintedPdf print(List<NewCard> cards, Locale language, Instant date) {
        var words = Wording.in(language);
        var sheets = new ArrayList<Block>();
        for (var first = 0; first < cards.size(); first += CARDS_ON_A_SHEET) {
            var some = cards.subList(first, Math.min(cards.size(), first + CARDS_ON_A_SHEET));
            sheets.add(Section.bare(words.text("people.card.title"), some.stream().map(card -> card(card, words)).toList()));
        }
        var title = words.text("people.card.title");
        return Press.print(new Manuscript(title, words.language(), "", "", "", date, sheets), PAPER, LARGE);
    }

    private Block card(NewCard card, Wording words) {
        var where = address + "/karte";
        var code = new QrCode(where + "/" + card.code(), words.text("people.card.qr"), QR_MILLIMETRES);
        var said = card.code().replace("-", "").chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
        var date = words.date(LocalDate.ofInstant(card.until(), HOME));
        var text = List.<Block>of(
                Heading.plain(3, headline(card, words)),
                Paragraph.of(Words.of(words.text("people.card.how") + " ").and(Span.link(plain(where), where))),
                new Heading(2, Words.of(Span.spoken(card.code(), said)), "", Set.of()),
                Paragraph.quiet(words.text("people.card.until", "date", date)));
        return new Box(
                Box.Frame.CUT,
                List.of(
                        new Columns(List.of(
                                new Column(3, Columns.Align.MIDDLE, List.of(code)), new Column(7, Columns.Align.MIDDLE, text))),
                        new Columns(List.of(
                                Column.of(3, Paragraph.quiet(words.text("people.card.my-name"))), Column.of(7, new RuledLines(1)))),
                        new Columns(List.of(
                                Column.of(3, Paragraph.quiet(words.text("people.card.my-words"))), Column.of(7, new RuledLines(1))))));
    }

    private static String headline(NewCard card, Wording words) {
        if (!card.name().isEmpty()) {
            return words.text("people.card.again", "name", card.name());
        }
        return card.group().isEmpty() ? words.text("people.card.new") : words.text("people.card.group", "group", card.group());
    }

    private static String plain(String link) {
        return link.replaceFirst("^https?://", "");
    }
}
