package lv.burtnica.press;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import lv.burtnica.press.Facts.Fact;
import lv.burtnica.press.IngredientTable.Group;
import lv.burtnica.press.IngredientTable.Row;

/** A notebook as the groups of Rucava would make it. */
final class Samples {

    static final Locale LATVIAN = Locale.of("lv");
    static final String PARCEL = "no pakas";

    /** A soup bowl, drawn with the means of the house's illustrations. */
    static final String BOWL = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 110"
              fill="none" stroke="#221c15" stroke-width="3" stroke-linecap="round">
            <path fill="#fffdf8"
              d="M16 44C17 68 30 86 45 92L46 97C46 98.9 52.3 100.5 60 100.5C67.7 100.5 74 98.9 74 97L75 92C90 86 103 68 104 44Z"/>
            <ellipse cx="60" cy="44" rx="44" ry="14" fill="#fffdf8"/>
            <ellipse cx="60" cy="46" rx="36" ry="9.5" fill="#e8c583" stroke-width="2.4"/>
            <path stroke="#a3301d"
              d="M21.1 62.9L24.3 72.8L28.5 66.6L33.7 76.1L39.5 69.4L46 78.3L52.9 70.8L60 79L67.1 70.8L74 78.3L80.5 69.4L86.3 76.1"/>
            <path d="M42 25C37 18.4 47 16.5 42 9M60 23C55 16.4 65 14.5 60 7M78 25C73 18.4 83 16.5 78 9" stroke="#85786a"/>
            </svg>""";

    private Samples() {}

    static Manuscript manuscript(Block... blocks) {
        return manuscript(List.of(blocks));
    }

    static Manuscript manuscript(List<Block> blocks) {
        return new Manuscript(
                "Recepšu burtnīca",
                LATVIAN,
                "Atbalsta grupa “Cerību stariņš”",
                "Ēdieni no pārtikas pakas",
                "CC BY 4.0",
                Instant.parse("2026-11-20T10:00:00Z"),
                blocks);
    }

    static Manuscript notebook() {
        return manuscript(
                cover(),
                Section.of("Saturs", List.of(Heading.plain(1, "Saturs"), new Contents(2, "lappuse"))),
                foreword(),
                Section.of("Putras", List.of(
                        Heading.listed(1, "Putras un plācenīši", "putras"),
                        Paragraph.lead("Lēti, garšīgi, veselīgi: tas, kas ir pakā, un tas, kas aug dārzā."),
                        Paragraph.of("Putraimus pirms vārīšanas noskalojiet. Tad putra nelīp un garšo pēc graudiem."))),
                pancakes(),
                soup(),
                Section.of("Zivis", List.of(
                        Heading.listed(1, "Zivis un gaļa", "zivis"),
                        Paragraph.of("Konservi ir jau gatavi. Tos pievieno beigās un tikai sasilda."))),
                fish(),
                new FillPages(1, true, "Mana recepte", List.of(
                        Heading.plain(2, "Mana recepte"),
                        new RuledLines(1),
                        Heading.plain(3, "Kas vajadzīgs"),
                        new RuledLines(6),
                        Heading.plain(3, "Kā pagatavot"),
                        RuledLines.fill())),
                index(),
                imprint());
    }

    static Section cover() {
        return Section.bare("Vāks", List.of(
                new Spacer(0, 1),
                Title.of("Recepšu burtnīca", "Ko pagatavot no pārtikas pakas"),
                Spacer.fill(),
                Picture.of(new Artwork.Svg(BOWL), "", Picture.Size.BAND),
                Spacer.fill(),
                Paragraph.of(Words.strong("Atbalsta grupa “Cerību stariņš”, Rucava")),
                Paragraph.quiet("1. izdevums, 2026. gada novembris"),
                new LogoStrip(
                        List.of(new LogoStrip.Logo(new Artwork.Svg(BOWL), "Mūsu virtuves zīme", 12)),
                        Words.of("Burtnīca tapusi ar novada atbalstu."))));
    }

    static Section foreword() {
        return Section.of("Priekšvārds", List.of(
                Heading.listed(1, "Kā lietot šo burtnīcu", "ievads"),
                Paragraph.of("Katra recepte sākas ar pārtikas paku. Zīme ar rombu un vārdiem “no pakas” rāda, kas jau ir mājās."),
                new Bullets(List.of(
                        Words.of("Vispirms izlasiet visu recepti."),
                        Words.of("Nolieciet priekšā visu, kas vajadzīgs."),
                        Words.of(
                                Span.plain("Vārdi angļu valodā, piemēram, "),
                                Span.foreign("meal prep", Locale.ENGLISH),
                                Span.plain(", ir paskaidroti.")))),
                new Table(
                        List.of(
                                Table.Column.of("Produkts", 3),
                                new Table.Column("1 ēdamkarote", 2, true),
                                new Table.Column("1 glāze", 2, true)),
                        List.of(
                                List.of(Words.of("Kviešu milti"), Words.of("10 g"), Words.of("130 g")),
                                List.of(Words.of("Griķi"), Words.of("15 g"), Words.of("170 g")),
                                List.of(Words.of("Cukurs"), Words.of("15 g"), Words.of("200 g")))),
                new Checklist(
                        "neatzīmēts",
                        List.of(Words.of("Nomazgāju rokas ar ziepēm."), Words.of("Sasēju matus un uzvilku priekšautu.")))));
    }

    static Section pancakes() {
        return recipe("griku-placenisi", "Griķu plācenīši ar burkāniem",
                "Pietiek ar vienu pannu. Bērni tos ēd ar prieku.",
                new Artwork.Svg(BOWL),
                List.of(
                        Row.of("200", "g", "griķu", "", true),
                        Row.of("2", "ēd. k.", "kviešu miltu", "", true),
                        Row.of("2", "", "burkāni", "sarīvēti", false),
                        new Row(Words.of("1"), Words.NONE, Words.strong("ola"), Words.NONE, false),
                        Row.of("3", "ēd. k.", "rapšu eļļas", "", true),
                        new Row(Words.of(Span.spoken("½", "puse")), Words.of("tējk."), Words.of("sāls"), Words.NONE, false)),
                List.of(
                        "Noskalojiet griķus. Vāriet 15 minūtes 400 ml ūdens, līdz ūdens iesūcies.",
                        "Atdzesējiet. Pielieciet burkānus, olu, miltus un sāli. Samaisiet.",
                        "Ar karoti veidojiet plācenīšus. Cepiet uz vidējas uguns 4 minūtes no katras puses, līdz tie ir zeltaini "
                                + "un nebirst.",
                        "Pasniedziet siltus, ar skābo krējumu vai kefīru."),
                Box.note(
                        Box.Frame.MARGIN,
                        "Padoms",
                        Words.of("Atlikušos plācenīšus ielieciet ledusskapī. Tie ir labi arī auksti, uz maizes.")));
    }

    static Section soup() {
        return recipe("zirnu-zupa", "Dzelteno zirņu zupa",
                "Silda un paēdina četrus.",
                new Artwork.Svg(BOWL),
                List.of(
                        Row.of("250", "g", "dzelteno zirņu", "", true),
                        Row.of("1,5", "l", "ūdens", "", false),
                        Row.of("2–3", "", "kartupeļi", "mizoti, kubiņos", false),
                        Row.of("1", "", "burkāns", "sarīvēts", false),
                        Row.of("150", "g", "sautētas cūkgaļas", "no bundžas, ar sulu", true),
                        Row.of("", "", "sāls un pipari", "pēc garšas", false)),
                List.of(
                        "Zirņus izmērcējiet pa nakti aukstā ūdenī.",
                        "Nolejiet ūdeni. Zirņus vāriet svaigā ūdenī 45 minūtes.",
                        "Pielieciet kartupeļus un burkānu. Vāriet vēl 20 minūtes.",
                        "Pielieciet gaļu un sasildiet, līdz zupa atkal vārās."),
                Box.note(
                        Box.Frame.HEAVY,
                        "Uzmanīgi!",
                        Words.of("Katls ir smags un karsts. Lieciet to uz koka paliktņa.")));
    }

    static Section fish() {
        return recipe("zivju-pasteks", "Sardīņu smēre ar olu",
                "Gatava desmit minūtēs.",
                new Artwork.Photo(photograph(900, 600)),
                List.of(
                        Row.of("1", "bundža", "sardīņu eļļā", "", true),
                        Row.of("2", "", "olas", "cieti vārītas", false),
                        Row.of("1", "ēd. k.", "olu pulvera", "", true)),
                List.of("Zivis nolejiet un saspaidiet ar dakšiņu.", "Pielieciet sakapātas olas. Samaisiet un smērējiet uz maizes."),
                new ClockFace(10, "10 minūtes", 22));
    }

    static Section recipe(String anchor, String title, String lead, Artwork artwork, List<Row> rows, List<String> steps, Block last) {
        return Section.of(title, List.of(
                new Columns(List.of(
                        Columns.Column.of(2, Heading.listed(2, title, anchor), Paragraph.of(lead)),
                        Columns.Column.of(1.1, Picture.of(artwork, "Ēdiens bļodā", Picture.Size.BAND)))),
                Facts.row(Fact.of(Symbol.CLOCK, "", "35 minūtes"), Fact.of(Symbol.PORTION, "", "4 porcijas")),
                Heading.plain(3, "Kas vajadzīgs"),
                new IngredientTable(List.of(new Group("", rows)), PARCEL),
                Heading.plain(3, "Kā pagatavot"),
                Steps.of(steps.stream()),
                Facts.cards(
                        new Fact(Symbol.COIN, "Lēti", Words.of("0,21 €"), Words.of("porcijā")),
                        new Fact(Symbol.SMILE, "Garšīgi", Words.of("9 no 11"), Words.of("prasītu vēl")),
                        new Fact(Symbol.HALF_CIRCLE, "Veselīgi", Words.of("Vidēji sāls"), Words.of("320 kcal porcijā"))),
                last));
    }

    static Section index() {
        return Section.of("Rādītājs", List.of(
                Heading.listed(1, "Kur lietot pakas produktus", "raditajs"),
                new Index("lappuse", List.of(
                        new Index.Entry("Dzeltenie zirņi", List.of("zirnu-zupa")),
                        new Index.Entry("Griķi", List.of("griku-placenisi", "putras")),
                        new Index.Entry("Sautēta cūkgaļa", List.of("zirnu-zupa", "zivis")),
                        new Index.Entry("Zivju konservi", List.of("zivju-pasteks"))))));
    }

    static Section imprint() {
        return Section.bare("Ziņas par burtnīcu", List.of(
                Spacer.fill(),
                new BarChart(
                        "Ko prasītu vēl",
                        List.of(new BarChart.Bar("Plācenīši", 9, "9 no 11"), new BarChart.Bar("Zirņu zupa", 6, "6 no 11"))),
                Heading.plain(3, "Par šo burtnīcu"),
                Paragraph.of("1. izdevums, 2026. gada 20. novembris. Receptes drīkst pavairot un mainīt, nosaucot autorus (CC BY 4.0)."),
                Paragraph.of(Words.of(
                        Span.plain("Lasiet arī tīmeklī: "),
                        Span.link("https://burtnica.example/b/1", "https://burtnica.example/b/1"))),
                new QrCode("https://burtnica.example/b/1", "QR kods ar burtnīcas adresi tīmeklī", 28)));
    }

    /** Sixty recipes or three hundred, each on a page or two of its own. */
    static Manuscript many(int count, boolean photographs) {
        var blocks = new ArrayList<Block>();
        blocks.add(cover());
        blocks.add(Section.of("Saturs", List.of(Heading.plain(1, "Saturs"), new Contents(2, "lappuse"))));
        IntStream.rangeClosed(1, count).forEach(i -> blocks.add(recipe(
                "recepte-" + i, i + ". putra ar āboliem", "Sātīga un silta.",
                photographs ? new Artwork.Photo(photograph(90, 60)) : new Artwork.Svg(BOWL),
                List.of(Row.of("200", "g", "auzu pārslu", "", true), Row.of("3", "", "āboli", "sarīvēti", false)),
                List.of("Uzvāriet ūdeni.", "Pieberiet pārslas un vāriet 5 minūtes, visu laiku maisot."),
                Paragraph.of("Labu apetīti!"))));
        return manuscript(blocks);
    }

    static byte[] photograph(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0xe8c583));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x7f2213));
        graphics.fillOval(width / 4, height / 6, width / 2, height * 2 / 3);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
