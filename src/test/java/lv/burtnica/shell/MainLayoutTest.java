package lv.burtnica.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.NewAccount;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignUp;
import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class MainLayoutTest extends ViewTest {

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private SignUp signUp;

    @Test
    void readersFindTheLibraryAndTheWayIn() {
        navigate("ienakt", Component.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("#saturs", "", "biblioteka", "ienakt");
    }

    @Test
    void theMenuOfThePhoneTellsWhetherItIsOpen() {
        navigate("ienakt", Component.class);
        var opener = button("Izvēlne");
        assertThat(opener.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        test(opener).click();
        assertThat(opener.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        test(opener).click();
        assertThat(opener.getElement().getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void theLanguageOfThePageIsPressed() {
        speak(Texts.ENGLISH);
        var buttons = new LanguageSwitch(signedIn).getChildren().map(Component::getElement).toList();
        assertThat(buttons).extracting(Element::getText).containsExactly("LV", "EN");
        assertThat(buttons).extracting(button -> button.getAttribute("aria-pressed")).containsExactly("false", "true");
        assertThat(buttons.getFirst().getAttribute("aria-label")).isEqualTo("Latviešu valoda");
    }

    @Test
    @WithMockUser("ilze")
    void whoSignedInIsGreetedByNameAndCanLeave() {
        signUp.accept(
                signUp.inviteFirst().orElseThrow(),
                new NewAccount("ilze", "Ilze no Rucavas", "zaļš zirnis zupā"),
                Texts.LATVIAN);
        navigate("nav-tadas-lapas", NotFoundPage.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Ilze no Rucavas");
        assertThat(button("Iziet").isEnabled()).isTrue();
    }

    @Test
    @WithMockUser(username = "ilze", roles = Role.COORDINATOR_NAME)
    void whatACoordinatorWorksWithIsFoldedBehindOneButton() {
        navigate("nav-tadas-lapas", NotFoundPage.class);
        var fold = find(WorkFold.class).single();
        var opener = (NativeButton) fold.getChildren().findFirst().orElseThrow();
        assertThat(opener.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(opener.getElement().getAttribute("aria-controls")).isEqualTo("mans-darbs");
        assertThat(fold.getElement().getTextRecursively())
                .contains("Manas receptes", "Pakas un cenas", "Grupas", "Darbi")
                .doesNotContain("Burtnīcas", "Bibliotēka");
        test(opener).click();
        assertThat(opener.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(fold.hasClassName("open")).isTrue();
        UI.getCurrent().navigate("pakas");
        opener = (NativeButton) find(WorkFold.class).single().getChildren().findFirst().orElseThrow();
        assertThat(opener.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(opener.getElement().getAttribute("aria-current")).isEqualTo("true");
    }

    @Test
    @WithMockUser(username = "zane", roles = Role.MEMBER_NAME)
    void whatAMemberWorksWithStandsBesideTheRest() {
        navigate("nav-tadas-lapas", NotFoundPage.class);
        assertThat(find(WorkFold.class).all()).isEmpty();
        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getText).contains("Receptes", "Manas receptes");
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }
}
