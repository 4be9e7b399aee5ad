package lv.burtnica.people.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.OwnData;

/** What is held about the reader: to be seen, taken home, put right, and forgotten. */
@Route("es/dati")
@PermitAll
@StyleSheet("people.css")
class OwnDataView extends Div implements HasDynamicTitle {

    private final OwnData data;

    OwnDataView(OwnData data, Clock clock) {
        this.data = data;
        addClassName("narrow");
        addClassName("self");
        add(new PageHeading(getPageTitle()).withBack(SelfView.ADDRESS, getTranslation("people.data.back")));
        add(held(), taken(), new ForgetPart(data, clock));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.data.title");
    }

    private Section held() {
        var list = new UnorderedList();
        list.addClassName("held");
        data.held().forEach(line -> list.add(new ListItem(getTranslation(line.textKey(), line.values()))));
        var change = new Paragraph(
                new Text(getTranslation("people.data.wrong") + " "), new Anchor(SelfView.ADDRESS, getTranslation("people.data.change")));
        var privacy = new Anchor("privatums", getTranslation("people.data.privacy"));
        privacy.setRouterIgnore(true);
        privacy.addClassName("lone");
        return new Section(new H2(getTranslation("people.data.held")), list, change, new Paragraph(privacy));
    }

    private Section taken() {
        var name = getTranslation("people.data.file") + ".zip";
        var file = new Anchor(DownloadHandler.fromInputStream(event -> OwnFile.answer(data, name)), getTranslation("people.data.take"));
        file.addClassName("main-action");
        return new Section(new H2(getTranslation("people.data.taken")), new Paragraph(getTranslation("people.data.taken-explained")), file);
    }
}
