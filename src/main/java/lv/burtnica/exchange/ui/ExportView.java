package lv.burtnica.exchange.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.exchange.Exporter;
import lv.burtnica.exchange.OutFormat;
import lv.burtnica.exchange.Shipment;
import lv.burtnica.exchange.Shipment.Load;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Person;
import lv.burtnica.people.SignedIn;
import org.jspecify.annotations.Nullable;

/** Takes recipes along in the forms of other programs: one, one's own, those of a search, or those of a booklet. */
@Route(ExportView.ADDRESS)
@AnonymousAllowed
@StyleSheet("context://recipe.css")
@StyleSheet("context://exchange.css")
class ExportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "iznest";

    private final Shipment shipment;
    private final SignedIn signedIn;

    ExportView(Shipment shipment, SignedIn signedIn) {
        this.shipment = shipment;
        this.signedIn = signedIn;
        addClassName("export");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var load = load(event.getLocation().getQueryParameters(), signedIn.person().orElse(null)).orElseThrow(NotFoundException::new);
        var what = load.title().isEmpty()
                ? getTranslation("exchange.export.several", "n", load.recipes().size())
                : getTranslation("exchange.export.titled", "title", load.title(), "n", load.recipes().size());
        add(new PageHeading(getPageTitle()).withLead(what));
        if (load.recipes().isEmpty()) {
            add(new Paragraph(getTranslation("exchange.export.nothing")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("export-forms");
        Stream.of(OutFormat.values()).forEach(format -> list.add(form(format, load)));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.export.title");
    }

    private Optional<Load> load(QueryParameters asked, @Nullable Person reader) {
        var key = asked.getSingleParameter("recepte");
        if (key.isPresent()) {
            return shipment.recipe(key.get(), asked.getSingleParameter("valoda").map(Locale::of).orElse(getLocale()), reader);
        }
        var numbers = asked.getSingleParameter("numuri");
        if (numbers.isPresent()) {
            return Optional.of(shipment.numbered(numbers(numbers.get()), reader));
        }
        var booklet = asked.getSingleParameter("burtnica").filter(id -> id.matches("\\d{1,18}"));
        if (reader == null) {
            return Optional.empty();
        }
        return booklet.isPresent() ? shipment.booklet(Long.parseLong(booklet.get()), reader) : Optional.of(shipment.own(reader));
    }

    private static List<Long> numbers(String written) {
        return Stream.of(written.split(",")).filter(one -> one.matches("\\d{1,18}")).map(Long::valueOf).distinct().toList();
    }

    private ListItem form(OutFormat format, Load load) {
        var name = getTranslation("exchange.form." + format.code());
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var file = Exporter.write(format, load.name(), load.recipes());
                    return new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), file.mediaType(), file.bytes().length);
                }),
                getTranslation("exchange.export.download", "form", name));
        download.addClassName("action");
        return new ListItem(new H2(name), new Paragraph(getTranslation("exchange.form-for." + format.code())), download);
    }
}
