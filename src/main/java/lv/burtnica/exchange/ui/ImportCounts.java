package lv.burtnica.exchange.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import lv.burtnica.exchange.Harvest;

/** How many came in, how many were understood, and each that was not, with the reason. */
class ImportCounts extends Section {

    ImportCounts(List<Harvest> harvests) {
        addClassName("import-counts");
        var in = harvests.stream().mapToInt(Harvest::countIn).sum();
        var found = harvests.stream().mapToInt(harvest -> harvest.found().size()).sum();
        add(new H2(getTranslation("exchange.import.result")));
        add(new Paragraph(getTranslation("exchange.import.counts", "found", found, "in", in)));
        var missed = new UnorderedList();
        for (var harvest : harvests) {
            var file = harvest.file().isEmpty() ? "" : harvest.file() + ": ";
            harvest.missed().forEach(miss -> missed.add(new ListItem(file + miss.sentence(getLocale()))));
        }
        if (missed.getComponentCount() > 0) {
            missed.addClassName("import-missed");
            add(missed);
        }
        var passed = harvests.stream().mapToInt(harvest -> harvest.passedOver().size()).sum();
        if (passed > 0) {
            var line = new Paragraph(getTranslation("exchange.import.passed-over", "n", passed));
            line.addClassName("why");
            add(line);
        }
    }
}
