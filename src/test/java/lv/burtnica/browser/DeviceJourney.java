package lv.burtnica.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;

/** Takes in a device on the own page, goes out, and comes in with it: a device of the browser's own, which says yes by itself. */
record DeviceJourney(Visit visit) {

    private static final Wording LATVIAN = Wording.in(Texts.LATVIAN);

    void signInByDevice(String passphrase) {
        plugIn();
        visit.open("/es");
        field("people.devices.label").fill("Mans telefons");
        visit.page().locator(".devices").getByLabel(LATVIAN.text("people.self.old-words")).fill(passphrase);
        button("people.devices.add").click();
        visit.page().getByText("Mans telefons: ").waitFor();
        visit.picture("devices");
        button("people.self.sign-out").click();
        visit.page().locator(".self").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        visit.open("/ienakt");
        assertThat(visit.barriers()).isEmpty();
        visit.picture("sign-in-by-device");
        button("people.devices.sign-in").click();
        visit.page().waitForURL(address -> !address.contains("/ienakt"));
        visit.open("/es");
        assertThat(visit.words()).contains(LATVIAN.text("people.devices.remove"));
    }

    private void plugIn() {
        var tools = visit.page().context().newCDPSession(visit.page());
        tools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (var gift : new String[] {"hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"}) {
            options.addProperty(gift, true);
        }
        var device = new JsonObject();
        device.add("options", options);
        tools.send("WebAuthn.addVirtualAuthenticator", device);
    }

    private Locator field(String label) {
        return visit.page().getByLabel(LATVIAN.text(label));
    }

    private Locator button(String label) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(LATVIAN.text(label)).setExact(true));
    }
}
