package lv.burtnica.backup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.burtnica.backup.Copies;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "ilze", roles = "COORDINATOR")
class CopiesViewTest extends ViewTest {

    @TempDir
    private Path folder;

    @Autowired
    private Copies copies;

    @Test
    void aCopyIsMadeAndDownloaded() {
        navigate(CopiesView.class);
        findButton().withText(text("backup.make")).click();
        assertThat(find(Notification.class).single()).isNotNull();
        var file = new ByteArrayOutputStream();
        var newest = copies.all().getFirst();
        findAnchor().withText(find(Anchor.class).all().stream()
                        .map(Anchor::getText)
                        .filter(text -> text.startsWith("Lejupielādēt"))
                        .findFirst()
                        .orElseThrow())
                .download(file);
        assertThat(file.toByteArray()).hasSize((int) newest.size()).startsWith('P', 'K');
    }

    @Test
    void nothingIsGivenBackWithoutTheWord() throws IOException {
        navigate(CopiesView.class);
        var copy = copy();
        find(RestorePart.class).single().look(copy.toFile());
        assertThat(deed().isEnabled()).isFalse();
        var field = find(TextField.class).single();
        test(field).setValue("atjaun");
        assertThat(deed().isEnabled()).isFalse();
        test(field).setValue(" Atjaunot ");
        assertThat(deed().isEnabled()).isTrue();
    }

    @Test
    void whatIsInTheFileIsSaidFirst() throws IOException {
        speak(Texts.ENGLISH);
        navigate(CopiesView.class);
        find(RestorePart.class).single().look(copy().toFile());
        assertThat(find(Description.class).all())
                .anySatisfy(fact -> assertThat(fact.getText()).contains("recipes", "editions", "accounts").doesNotContain("{"));
    }

    @Test
    void aFileThatIsNoCopyIsRefusedInWordsAndThrownAway() throws IOException {
        navigate(CopiesView.class);
        var bad = Files.writeString(folder.resolve("x.zip"), "<script>alert(1)</script>");
        find(RestorePart.class).single().look(bad.toFile());
        assertThat(find(Notification.class).single()).isNotNull();
        assertThat(find(TextField.class).exists()).isFalse();
        assertThat(bad).doesNotExist();
    }

    @Test
    @WithMockUser(username = "dace", roles = "WORKER")
    void aSocialWorkerDoesNotGetIn() {
        assertThat(opened()).isFalse();
    }

    @Test
    @WithMockUser(username = "skaidrite", roles = "MEMBER")
    void aMemberDoesNotGetIn() {
        assertThat(opened()).isFalse();
    }

    @Test
    @WithAnonymousUser
    void aReaderDoesNotGetIn() {
        assertThat(opened()).isFalse();
    }

    private Button deed() {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text("backup.back.deed")))
                .findFirst()
                .orElseThrow();
    }

    private boolean opened() {
        try {
            navigate(CopiesView.class);
        } catch (IllegalArgumentException | AssertionError e) {
            // The test's own way to say that another page came up.
            return false;
        }
        return find(CopiesView.class).exists();
    }

    private Path copy() throws IOException {
        var made = copies.make();
        var file = folder.resolve(made.name());
        try (var bytes = copies.open(made.name()).orElseThrow()) {
            Files.copy(bytes, file);
        }
        return file;
    }
}
