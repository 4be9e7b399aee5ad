package lv.burtnica.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import lv.burtnica.kit.ViewTest;
import org.junit.jupiter.api.Test;

class SignInViewTest extends ViewTest {

    @Test
    void greetsInLatvian() {
        navigate(SignInView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Ienākt");
        assertThat(find(Header.class).exists()).isTrue();
    }
}
