package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import lv.burtnica.people.Role;
import lv.burtnica.recipe.correction.CorrectionDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

class CorrectionsViewTest extends RecipeViewsTest {

    @Autowired
    private CorrectionDesk corrections;

    @Test
    @WithMockUser(username = "Ilze", roles = Role.WORKER_NAME)
    void aWorkerSeesWhoSaidWhatAndTakesItBack() {
        person("Ilze", Role.WORKER);
        var skaidrite = person("Skaidrīte", Role.MEMBER);
        corrections.remember("brīnumpulvera", "olu_pulveris", skaidrite);
        corrections.remember("mannas cukurs", null, skaidrite);
        navigate(CorrectionsView.class);
        assertThat(says("„brīnumpulvera” ir olu pulveris")).isTrue();
        assertThat(says("„mannas cukurs” mūsu sarakstā nav")).isTrue();
        assertThat(says("Skaidrīte, ")).isTrue();
        find(Button.class)
                .withCondition(button -> button.getAriaLabel().orElse("").contains("brīnumpulvera"))
                .single()
                .click();
        assertThat(corrections.all()).hasSize(2);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(corrections.all()).singleElement().satisfies(one -> assertThat(one.words()).isEqualTo("mannas cukurs"));
        assertThat(says("„brīnumpulvera” ir olu pulveris")).isFalse();
    }

    @Test
    @WithMockUser(username = "Ilze", roles = Role.WORKER_NAME)
    void withoutAnswersItSaysWhereTheyComeFrom() {
        person("Ilze", Role.WORKER);
        navigate(CorrectionsView.class);
        assertThat(says("Atbilžu vēl nav")).isTrue();
    }

    @Test
    @WithMockUser(username = "Skaidrīte", roles = Role.MEMBER_NAME)
    void aMemberIsNotLetIn() {
        person("Skaidrīte", Role.MEMBER);
        open("labojumi");
        assertThat(title()).isEqualTo(text("shell.no-rights.title"));
    }

    @Test
    @WithAnonymousUser
    void aReaderIsNotLetIn() {
        open("labojumi");
        assertThat(says("Ko nozīmē vārdi")).isFalse();
    }
}
