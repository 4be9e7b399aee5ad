package lv.burtnica.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lv.burtnica.exchange.Find;
import lv.burtnica.exchange.Harvest;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.recipe.DraftDesk;

/** Recipes from web pages and other programs: first what was understood, then, if it is wanted, a draft. */
@Route(ImportView.ADDRESS)
@PermitAll
@StyleSheet("context://recipe.css")
@StyleSheet("context://exchange.css")
class ImportView extends Div implements HasDynamicTitle {

    static final String ADDRESS = "ievest";
    private static final String DRAFT_FORM = "jauna-recepte";
    private static final String OWN = "manas-receptes";

    private final ImportServices services;
    private final Div result = new Div();

    ImportView(ImportServices services) {
        this.services = services;
        addClassName("import");
        result.addClassName("import-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(new PageHeading(getPageTitle()).withLead(getTranslation("exchange.import.lead")));
        add(new ImportSources(services.fetcher(), this::show), result);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.import.title");
    }

    private void show(List<Harvest> harvests) {
        result.removeAll();
        var finds = harvests.stream().flatMap(harvest -> harvest.found().stream()).toList();
        result.add(new ImportCounts(harvests));
        if (finds.size() > 1) {
            result.add(FoundRecipe.main(getTranslation("exchange.import.take-all", "n", finds.size()), () -> takeAll(finds)));
        }
        finds.forEach(find -> result.add(new FoundRecipe(find, services.preview(), finds.size() == 1, this::take)));
    }

    private void take(Find find) {
        try {
            var taken = services.takingOver().take(find, services.signedIn().get(), getLocale());
            if (taken.lacksPicture()) {
                Notices.error(getTranslation("exchange.import.no-picture"));
            }
            var address = new Location(DRAFT_FORM, QueryParameters.of("melnraksts", Long.toString(taken.draft())));
            UI.getCurrentOrThrow().navigate(address.getPath(), address.getQueryParameters());
        } catch (DraftDesk.TooLongException e) {
            Notices.error(getTranslation("exchange.import.too-long", "title", find.recipe().title()));
        }
    }

    /** Each on its own: one that cannot be taken over keeps none of the others back, and is named. */
    private void takeAll(List<Find> finds) {
        var person = services.signedIn().get();
        var taken = 0;
        for (var find : finds) {
            try {
                services.takingOver().take(find, person, getLocale());
                taken++;
            } catch (DraftDesk.TooLongException e) {
                Notices.error(getTranslation("exchange.import.too-long", "title", find.recipe().title()));
            }
        }
        Notices.success(getTranslation("exchange.import.taken", "n", taken, "all", finds.size()));
        UI.getCurrentOrThrow().navigate(OWN);
    }
}
