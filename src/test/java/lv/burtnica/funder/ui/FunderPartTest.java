package lv.burtnica.funder.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import lv.burtnica.funder.Funder;
import lv.burtnica.funder.LogoPicture;
import lv.burtnica.kit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FunderPartTest extends ViewTest {

    private final AtomicInteger changes = new AtomicInteger();
    private FunderPart part;

    @BeforeEach
    void anEmptyStrip() {
        part = new FunderPart(changes::incrementAndGet);
        UI.getCurrent().add(part);
    }

    @Test
    void theFirstLogoIsTheEmblem() throws IOException {
        part.take("emblema.png", png(300, 200));
        part.take("Rucavas novads.jpg", png(200, 200));
        assertThat(part.funder().logos()).extracting(Funder.Logo::emblem).containsExactly(true, false);
        assertThat(part.funder().logos()).extracting(Funder.Logo::alt).containsExactly("emblema", "Rucavas novads");
        assertThat(changes).hasValue(2);
        assertThat(trouble().isVisible()).isFalse();
    }

    @Test
    void aPartnerLargerThanTheEmblemIsRefusedWithTheReason() throws IOException {
        part.show(new Funder("Līdzfinansē Eiropas Savienība", List.of(logo("ES", 15, true), logo("Veikals", 15, false))));
        assertThat(trouble().isVisible()).isFalse();
        find(IntegerField.class).all().getLast().setValue(20);
        assertThat(trouble().isVisible()).isTrue();
        assertThat(trouble().getText()).contains("Veikals", "15", "Samaziniet šo logo vai palieliniet emblēmu");
        find(IntegerField.class).all().getFirst().setValue(20);
        assertThat(trouble().isVisible()).isFalse();
    }

    @Test
    void anEmblemThatIsTooSmallIsRefused() throws IOException {
        part.show(new Funder("", List.of(logo("ES", 9, true))));
        assertThat(trouble().getText()).contains("ES", "10");
    }

    @Test
    void whatIsNoPictureIsRefusedAndNothingChanges() {
        part.take("virus.exe", "MZ".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        part.take("tukss.png", new byte[0]);
        assertThat(part.funder().logos()).isEmpty();
        assertThat(trouble().isVisible()).isTrue();
        assertThat(changes).hasValue(0);
    }

    @Test
    void aSeventhLogoIsRefused() throws IOException {
        for (var n = 0; n <= Funder.MOST_LOGOS; n++) {
            part.take("logo " + n + ".png", png(100, 100));
        }
        assertThat(part.funder().logos()).hasSize(Funder.MOST_LOGOS);
        assertThat(trouble().getText()).contains("6");
    }

    @Test
    void aHeightThatCannotBePrintedStaysWhatItWas() throws IOException {
        part.show(new Funder("", List.of(logo("ES", 15, true))));
        find(IntegerField.class).single().setValue(400);
        assertThat(part.funder().logos().getFirst().millimetres()).isEqualTo(15);
        find(IntegerField.class).single().setValue(null);
        assertThat(part.funder().logos().getFirst().millimetres()).isEqualTo(15);
    }

    @Test
    void theSentenceAndTheEmblemAreTold() throws IOException {
        part.show(new Funder("", List.of(logo("ES", 15, true))));
        test(find(TextArea.class).single()).setValue("  Līdzfinansē Eiropas Savienība ");
        find(Checkbox.class).single().setValue(false);
        assertThat(part.funder().sentence()).isEqualTo("Līdzfinansē Eiropas Savienība");
        assertThat(part.funder().logos().getFirst().emblem()).isFalse();
        assertThat(changes).hasValue(2);
    }

    private Paragraph trouble() {
        return (Paragraph) part.getChildren()
                .flatMap(child -> java.util.stream.Stream.concat(java.util.stream.Stream.of(child), child.getChildren()))
                .filter(child -> child instanceof Paragraph words && words.getClassNames().contains("trouble"))
                .findFirst()
                .orElseThrow();
    }

    private static Funder.Logo logo(String alt, double millimetres, boolean emblem) throws IOException {
        return LogoPicture.read(png(200, 200), alt, millimetres, emblem).orElseThrow();
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
