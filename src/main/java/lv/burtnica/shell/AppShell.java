package lv.burtnica.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.PWA;
import com.vaadin.flow.theme.aura.Aura;

/** What every page of the application starts from: the look, and what a phone needs to keep the notebook on its home screen. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Viewport("width=device-width, initial-scale=1")
@PWA(
        name = "Recepšu burtnīca",
        shortName = "Burtnīca",
        iconPath = "icons/icon.png",
        offlinePath = "offline.html",
        offlineResources = {"illustrations/mark.svg"},
        themeColor = "#fffdf8",
        backgroundColor = "#fbf7ee")
public class AppShell implements AppShellConfigurator {}
