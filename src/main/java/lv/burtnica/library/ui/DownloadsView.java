package lv.burtnica.library.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.library.ShelfNews;
import lv.burtnica.people.Role;
import lv.burtnica.wording.Wording;

/** How often each edition was downloaded, by month. */
@Route("lejupielades")
@Menu(title = "library.downloads", order = 44)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://food.css")
class DownloadsView extends Div implements HasDynamicTitle {

    DownloadsView(ShelfNews news) {
        add(new PageHeading(getPageTitle()).withLead(getTranslation("library.downloads-text")));
        var counts = news.downloads(Wording.in(getLocale()));
        if (counts.isEmpty()) {
            add(new EmptyState("cup", getTranslation("library.downloads-none"), getTranslation("library.downloads-none-text")));
            return;
        }
        var table = new NativeTable();
        var head = new NativeTableRow();
        Stream.of("month", "edition", "form", "count").forEach(name -> {
            var cell = new NativeTableHeaderCell(getTranslation("library.downloads-" + name));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        counts.forEach(count -> {
            var row = new NativeTableRow();
            Stream.of(count.month(), count.edition(), count.form(), count.downloads()).forEach(text -> row.add(new NativeTableCell(text)));
            table.getBody().add(row);
        });
        var scroll = new Div(table);
        scroll.addClassNames("scroll", "counts");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getPageTitle());
        add(scroll);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.downloads");
    }
}
