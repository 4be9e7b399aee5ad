package lv.burtnica.backup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import lv.burtnica.backup.BackupException;
import lv.burtnica.backup.Copies;
import lv.burtnica.backup.Copy;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import lv.burtnica.people.Trail;
import lv.burtnica.people.TrailDeed;
import lv.burtnica.wording.Wording;

/** Copies of everything: the coordinator makes one, takes one home, or gives one back. */
@Route("kopijas")
@Menu(title = "backup.menu", order = 90)
@RolesAllowed(Role.COORDINATOR_NAME)
class CopiesView extends Div implements HasDynamicTitle {

    private final Copies copies;
    private final Trail trail;
    private final SignedIn signedIn;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("backup.list.none"));

    CopiesView(Copies copies, Trail trail, SignedIn signedIn) {
        this.copies = copies;
        this.trail = trail;
        this.signedIn = signedIn;
        list.addClassName("lines");
        add(new PageHeading(getTranslation("backup.title")).withLead(getTranslation("backup.lead")));
        add(make(), new Section(new H2(getTranslation("backup.list.title")), none, list), new RestorePart(copies, signedIn));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("backup.title");
    }

    private Component make() {
        var button = new Button(getTranslation("backup.make"), click -> {
            try {
                trail.record(TrailDeed.COPY_MADE, signedIn.person().orElse(null), copies.make().name());
                show();
                Notices.success(getTranslation("backup.made"));
            } catch (BackupException e) {
                Notices.error(e.sentence(getLocale()));
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    private void show() {
        list.removeAll();
        var all = copies.all();
        all.forEach(copy -> list.add(line(copy)));
        none.setVisible(all.isEmpty());
        list.setVisible(!all.isEmpty());
    }

    private Component line(Copy copy) {
        var made = ReaderTime.ofPage().write(copy.madeAt());
        var link = new Anchor(file(copy), getTranslation("backup.download", "made", made));
        return new ListItem(link, new Span(Wording.in(getLocale()).fileSize(copy.size())));
    }

    private DownloadHandler file(Copy copy) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                return copies.open(copy.name())
                        .map(bytes -> new DownloadResponse(bytes, copy.name(), "application/zip", copy.size()))
                        .orElseGet(() -> DownloadResponse.error(404));
            } catch (IOException e) {
                return DownloadResponse.error(404);
            }
        });
    }
}
