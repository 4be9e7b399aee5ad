package lv.burtnica.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import lv.burtnica.kit.ViewTest;
import org.junit.jupiter.api.Test;

class ErrorPagesTest extends ViewTest {

    @Test
    void anUnknownAddressShowsWaysToGoOn() {
        navigate("nav-tadas-lapas", NotFoundPage.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Šādas lapas nav");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("receptes", "biblioteka");
    }

    @Test
    void aPageForOthersIsRefusedKindly() {
        var page = new NoRightsPage();
        UI.getCurrent().add(page);
        var refusal = new ErrorParameter<>(AccessDeniedException.class, new AccessDeniedException());
        var status = page.setErrorParameter(mock(BeforeEnterEvent.class), refusal);
        assertThat(status).isEqualTo(403);
        assertThat(page.getPageTitle()).isEqualTo("Šī lapa ir domāta citiem");
    }

    @Test
    void aFailureGivesANumberAndNothingOfTheInside() {
        var page = new FailurePage();
        UI.getCurrent().add(page);
        var secret = new IllegalStateException("select password_hash from person");
        assertThat(page.setErrorParameter(mock(BeforeEnterEvent.class), new ErrorParameter<>(Exception.class, secret))).isEqualTo(500);
        assertThat(sentence(page)).containsPattern("numuru [2-9A-Z]{5}\\.").doesNotContain("select", "Exception");
    }

    @Test
    void aFailureOnAnOpenPageIsSaidThereAndThePageStays() {
        navigate("ienakt", Component.class);
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new IllegalStateException("select 1")));
        roundTrip();
        assertThat(find(Notification.class).single().isAssertive()).isTrue();
    }

    @Test
    void aLostConnectionIsToldInLatvian() {
        assertThat(UI.getCurrent().getReconnectDialogConfiguration()).isNotNull();
        assertThat(text("shell.connection.trying")).startsWith("Nav savienojuma");
    }

    private String sentence(Component page) {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).reduce("", String::concat);
    }
}
