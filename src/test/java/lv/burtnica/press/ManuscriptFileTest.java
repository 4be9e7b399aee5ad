package lv.burtnica.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ManuscriptFileTest {

    @Test
    void whatIsReadBackPrintsTheSameBytes() {
        var box = Section.of("Nodaļa", List.of(
                Heading.listed(1, "Griķi un zirņi", "griki"),
                Paragraph.of(Words.of(Span.plain("Vāra "), Span.strong("ilgi"), Span.foreign("slowly", Locale.ENGLISH),
                        Span.link("nodaļa", "#griki"), Span.spoken("½", "puse"))),
                Picture.of(new Artwork.Drawing("jar"), "Burka", Picture.Size.BAND),
                Spacer.fill(),
                new RuledLines(3),
                new QrCode("https://example.lv/a?b=c&d", "Kods", 26)));
        var manuscript = new Manuscript("Burtnīca „ģēķis”", Locale.of("lv"), "Rucava", "Īsi", "CC BY 4.0",
                Instant.parse("2026-11-22T10:00:00Z"), List.of(Section.bare("Vāks", List.of(Title.of("Burtnīca", ""))), box), "Melnraksts");
        var back = ManuscriptFile.read(ManuscriptFile.write(manuscript));
        assertThat(Press.print(back, Sheet.A5, Look.BOOKLET).sha256()).isEqualTo(Press.print(manuscript, Sheet.A5, Look.BOOKLET).sha256());
        assertThat(back.watermark()).isEqualTo("Melnraksts");
    }

    @Test
    void everyKindOfBlockHasAName() {
        for (var kind : Block.class.getPermittedSubclasses()) {
            assertThat(kind.isRecord()).as(kind.getSimpleName()).isTrue();
        }
    }

    @Test
    void whatIsNoManuscriptIsRefused() {
        assertThatThrownBy(() -> ManuscriptFile.read(new byte[] {1, 2, 3})).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> ManuscriptFile.read(new byte[0])).isInstanceOf(RuntimeException.class);
    }
}
