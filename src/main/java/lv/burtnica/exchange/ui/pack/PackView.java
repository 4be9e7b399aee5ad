package lv.burtnica.exchange.ui.pack;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import lv.burtnica.exchange.pack.PackBundle;
import lv.burtnica.exchange.pack.PackIntake;
import lv.burtnica.exchange.pack.PackPlan;
import lv.burtnica.exchange.pack.PackRefusedException;
import lv.burtnica.exchange.pack.PackReport;
import lv.burtnica.exchange.pack.PackState.Choice;
import lv.burtnica.exchange.pack.PackZip;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.kit.UploadTexts;
import lv.burtnica.people.Role;

/** Taking in a course pack: first what is in it and how it stands to what is here, then a choice for each text, then a report. */
@Route(PackView.ADDRESS)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
@StyleSheet("context://exchange.css")
class PackView extends Div implements HasDynamicTitle {

    static final String ADDRESS = "kurss/parnest";
    private static final String COURSE = "kurss";

    private final PackServices services;
    private final Div result = new Div();

    PackView(PackServices services) {
        this.services = services;
        addClassNames("import", "review", "pack");
        result.addClassName("import-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(new PageHeading(getPageTitle()).withBack(COURSE, getTranslation("exchange.pack.to-course"))
                .withLead(getTranslation("exchange.pack.lead")), sources(), result);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.pack.title");
    }

    private Div sources() {
        var sources = new Div(out(), in());
        sources.addClassName("import-sources");
        return sources;
    }

    private Section out() {
        var link = new Anchor("kurss/kursa-paka.zip", getTranslation("exchange.pack.download"));
        link.setRouterIgnore(true);
        link.addClassName("action");
        return source("exchange.pack.out", new Paragraph(getTranslation("exchange.pack.out-help")), link);
    }

    private Section in() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> look(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PackZip.LARGEST);
        upload.setAcceptedFileTypes(".zip", "application/zip");
        UploadTexts.apply(upload, getTranslation("exchange.pack.choose"), getTranslation("exchange.pack.fault.no-pack"));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return source("exchange.pack.in", new Paragraph(getTranslation("exchange.pack.in-help")), upload);
    }

    private Section source(String title, Component... parts) {
        var section = new Section(new H2(getTranslation(title)));
        section.addClassName("import-source");
        section.add(parts);
        return section;
    }

    /** Shows what is in the file, or says why it is refused. */
    void look(byte[] file) {
        result.removeAll();
        try {
            show(PackZip.read(file));
        } catch (PackRefusedException e) {
            result.add(refusal(e.sentence(getLocale())));
        }
    }

    private void show(PackBundle bundle) {
        result.removeAll();
        result.add(new PackOffer(services.planner().plan(bundle, getLocale()), this::take));
    }

    private void take(PackPlan plan, Map<String, Choice> choices) {
        try {
            report(services.intake().take(plan, choices, services.signedIn().get(), getLocale()));
        } catch (PackRefusedException e) {
            result.removeAll();
            result.add(refusal(e.sentence(getLocale())));
        } catch (PackIntake.ChangedMeanwhileException e) {
            Notices.error(getTranslation("exchange.pack.changed-meanwhile"));
            show(plan.bundle());
        }
    }

    private void report(PackReport report) {
        result.removeAll();
        var title = new H2(getTranslation("exchange.pack.done"));
        title.getElement().setAttribute("tabindex", "-1");
        var section = new Section(title, lines(report.counts(getLocale())));
        section.addClassName("import-counts");
        var remarks = report.remarks(getLocale());
        if (!remarks.isEmpty()) {
            section.add(new Paragraph(getTranslation("exchange.pack.remarks")), lines(remarks));
        }
        section.add(new Paragraph(new Anchor(COURSE, getTranslation("exchange.pack.open-course"))));
        result.add(section);
        title.getElement().callJsFunction("focus");
    }

    private static UnorderedList lines(List<String> sentences) {
        var list = new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new));
        list.addClassName("import-missed");
        return list;
    }

    private static Paragraph refusal(String sentence) {
        var refusal = new Paragraph(sentence);
        refusal.addClassName("pack-refusal");
        refusal.getElement().setAttribute("role", "alert");
        return refusal;
    }
}
