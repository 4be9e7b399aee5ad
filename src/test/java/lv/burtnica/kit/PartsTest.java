package lv.burtnica.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;

class PartsTest extends ViewTest {

    @Test
    void argumentsAreNamedInPairsOrInAMap() {
        var provider = new TextsI18nProvider();
        assertThat(provider.getTranslation("kit.less", Texts.LATVIAN, "what", "Porcijas")).isEqualTo("Mazāk: Porcijas");
        assertThat(provider.getTranslation("kit.less", Texts.ENGLISH, Map.of("what", "Portions"))).isEqualTo("Less: Portions");
        assertThatThrownBy(() -> provider.getTranslation("kit.less", Texts.LATVIAN, "what"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSuccessGoesByItselfAfterTimeToReadIt() {
        var notice = Notices.success("Recepte „Griķu plācenīši ar burkāniem” ir saglabāta. Tagad to var pievienot burtnīcai vai izdrukāt.");
        assertThat(notice.getDuration()).isGreaterThan(9_000);
        assertThat(notice.isAssertive()).isFalse();
    }

    @Test
    void anErrorStaysUntilItIsClosed() {
        Notices.error("Fotogrāfiju neizdevās saglabāt. Mēģiniet vēlreiz.");
        var notice = find(Notification.class).single();
        assertThat(notice.getDuration()).isZero();
        findButton().withText("Aizvērt").click();
        assertThat(notice.isOpened()).isFalse();
    }

    @Test
    void aQuestionDoesTheDeedOnlyAfterYes() {
        var deeds = new ArrayList<String>();
        var question = new ConfirmQuestion("Dzēst recepti?", "To nevarēs atjaunot.", "Dzēst", () -> deeds.add("dzēsts"));
        question.open();
        roundTrip();
        test((ConfirmDialog) question).cancel();
        assertThat(deeds).isEmpty();
        question.open();
        roundTrip();
        test((ConfirmDialog) question).confirm();
        assertThat(deeds).containsExactly("dzēsts");
    }

    @Test
    void theFirstLineCannotGoUpAndTheLastCannotGoDown() {
        var moves = new ArrayList<String>();
        show(new MoveButtons("Griķu zupa", () -> moves.add("up"), () -> moves.add("down")).at(0, 2));
        var up = find(NativeButton.class).withText("↑").all();
        assertThat(up).noneMatch(NativeButton::isEnabled);
        test(find(NativeButton.class).withText("↓").single()).click();
        assertThat(moves).isEqualTo(List.of("down"));
    }

    @Test
    void aPageHasOneFirstHeading() {
        var heading = new PageHeading("Receptes").withLead("No pārtikas pakas.").withBack("", "← Sākums");
        assertThat(heading.getChildren().filter(H1.class::isInstance).map(part -> part.getElement().getText()))
                .containsExactly("Receptes");
    }

    @Test
    void anUploadSpeaksLatvian() {
        var upload = new Upload();
        show(upload);
        UploadTexts.apply(upload, "Izvēlēties fotogrāfiju", "Der JPEG, PNG un WebP attēli.");
        assertThat(upload.getI18n().getError().getFileIsTooBig()).startsWith("Fails ir pārāk liels");
    }

    private static void show(Component part) {
        UI.getCurrent().add(part);
    }
}
