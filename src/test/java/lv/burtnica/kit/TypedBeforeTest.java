package lv.burtnica.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** What was typed without a connection comes back, and never over something else without being asked. */
@WithAnonymousUser
class TypedBeforeTest extends ViewTest {

    private final TextField title = new TextField("Nosaukums");
    private final IntegerField minutes = new IntegerField("Minūtes");
    private final TextArea text = new TextArea("Kā tas notiek");
    private final TypedTexts typed = new TypedTexts().add("title", title).add("minutes", minutes).add("text", text);
    private final Div page = new Div(title, minutes, text);
    private TypedBefore before;
    private int taken;

    @BeforeEach
    void openAForm() {
        title.setValue("Zupa");
        minutes.setValue(15);
        before = new TypedBefore(page, "form.1", () -> typed, () -> taken++);
        page.add(before);
        UI.getCurrent().add(page);
        before.begin();
    }

    @Test
    void theFieldsAreNamedAndReadAsTheyAreTyped() {
        assertThat(title.getElement().getAttribute("data-keep")).isEqualTo("title");
        assertThat(typed.texts()).containsExactly(Map.entry("title", "Zupa"), Map.entry("minutes", "15"), Map.entry("text", ""));
        assertThat(before.isVisible()).as("nothing was left").isFalse();
    }

    @Test
    void whatWasLeftStandsInTheFieldsAndCanBeThrownAway() {
        before.found(new BrowserCopy.Left(Map.of("title", "Zirņu zupa 🍲", "minutes", "20", "gone", "x"), false));
        assertThat(title.getValue()).isEqualTo("Zirņu zupa 🍲");
        assertThat(minutes.getValue()).isEqualTo(20);
        assertThat(taken).isEqualTo(1);
        assertThat(before.isVisible()).isTrue();
        press("Sākt no jauna");
        assertThat(typed.texts()).containsEntry("title", "Zupa").containsEntry("minutes", "15");
        assertThat(taken).isEqualTo(2);
        assertThat(before.isVisible()).isFalse();
    }

    @Test
    void whereSomethingElseStandsByNowItAsksFirst() {
        before.found(new BrowserCopy.Left(Map.of("text", "<b>Vāram</b>\nun ēdam"), true));
        assertThat(text.getValue()).isEmpty();
        assertThat(find(ListItem.class, before).all()).extracting(ListItem::getText).isEqualTo(List.of("Kā tas notiek: <b>Vāram</b>\nun ēdam"));
        press("Ielikt laukos manu tekstu");
        assertThat(text.getValue()).isEqualTo("<b>Vāram</b>\nun ēdam");
        assertThat(before.isVisible()).isFalse();
        before.found(new BrowserCopy.Left(Map.of("text", "vecs"), true));
        press("Manu tekstu izmest");
        assertThat(text.getValue()).isEqualTo("<b>Vāram</b>\nun ēdam");
    }

    @Test
    void whatIsNoNumberDoesNotComeIntoANumber() {
        for (var hostile : List.of("12345678901", "-4", "1e9", "desmit", " 7")) {
            typed.take(Map.of("minutes", hostile));
            assertThat(minutes.getValue()).as(hostile).isEqualTo(15);
        }
        typed.take(Map.of("minutes", ""));
        assertThat(minutes.getValue()).isNull();
    }

    private void press(String words) {
        test(find(Button.class, before).withText(words).single()).click();
    }
}
