package lv.burtnica.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.burtnica.course.report.Period;
import lv.burtnica.course.report.ReportWords;
import lv.burtnica.course.report.Reports;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The figures for the report. What is asked for stands in the address. */
@Route(ReportView.ADDRESS)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
@StyleSheet("context://course.css")
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "parskats";

    private static final String FROM = "no";
    private static final String TO = "lidz";
    private static final String GROUP = "grupa";

    private final Reports reports;
    private final KeptDays kept;
    private final SignedIn signedIn;
    private final Clock clock;
    private final Div shown = new Div();

    ReportView(Reports reports, KeptDays kept, SignedIn signedIn, Clock clock) {
        this.reports = reports;
        this.kept = kept;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassName("course");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters();
        var today = LocalDate.now(clock);
        var period = Period.read(asked.getSingleParameter(FROM).orElse(null), asked.getSingleParameter(TO).orElse(null))
                .orElseGet(() -> Period.year(today));
        var group = asked.getSingleParameter(GROUP).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf)
                .filter(id -> kept.groups().stream().anyMatch(one -> one.id() == id)).orElse(null);
        add(new PageHeading(getPageTitle()).withLead(getTranslation("course.report.lead"))
                        .withBack(CourseLinks.DAYS, getTranslation("course.ui.to-days")),
                new ReportChoice(today, kept.groups(), this::ask).choosing(period, group), shown);
        show(period, group);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.report.title");
    }

    private void ask(Period period, @Nullable Long group) {
        var address = new Location(ADDRESS, QueryParameters.simple(parameters(period, group)));
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, address);
        show(period, group);
    }

    private void show(Period period, @Nullable Long group) {
        var report = reports.of(period, group, signedIn.get());
        var files = ADDRESS + "/" + ADDRESS;
        var query = QueryParameters.simple(parameters(period, group)).getQueryString();
        shown.removeAll();
        shown.add(new ReportResult(
                report, new ReportWords(Wording.in(getLocale())), files + ".pdf?" + query, files + ".csv?" + query));
    }

    private static Map<String, String> parameters(Period period, @Nullable Long group) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(FROM, period.from().toString());
        parameters.put(TO, period.to().toString());
        if (group != null) {
            parameters.put(GROUP, group.toString());
        }
        return parameters;
    }
}
