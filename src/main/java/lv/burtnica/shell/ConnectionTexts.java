package lv.burtnica.shell;

import com.vaadin.flow.component.UI;

/**
 * Lets the sign of a lost connection speak the reader's language.
 *
 * <p>The gap: Flow 25.2 has no Java API for the texts of {@code vaadin-connection-indicator}, which says "Online" in English. To be deleted
 * when it has one.
 */
final class ConnectionTexts {

    private static final String SET = """
            const indicator = window.Vaadin.connectionIndicator;
            if (indicator) {
                indicator.onlineText = $0;
                indicator.offlineText = $1;
                indicator.reconnectingText = $2;
            }""";

    private ConnectionTexts() {}

    static void apply(UI ui) {
        ui.getPage().executeJs(
                SET,
                ui.getTranslation("shell.connection.online"),
                ui.getTranslation("shell.connection.offline"),
                ui.getTranslation("shell.connection.reconnecting"));
    }
}
