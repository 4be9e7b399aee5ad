package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletCheck;
import lv.burtnica.booklet.BookletCheck.Matter;
import lv.burtnica.booklet.BookletCheck.Warning;

/** What in the booklet needs a hand, each with the way on. Nothing of it keeps anybody from printing. */
class BookletWarnings extends Composite<Section> {

    private final BookletCheck check;
    private final Paragraph all = new Paragraph();
    private final Div list = new Div();

    BookletWarnings(BookletCheck check) {
        this.check = check;
        getContent().addClassName("booklet-warnings");
        all.getElement().setAttribute("role", "status");
        getContent().add(new H2(getTranslation("booklet.check.heading")), all, list);
    }

    /** Looks the booklet through and says what needs a hand; gives back a hint for each recipe that does. */
    Map<Long, String> show(Booklet booklet) {
        var warnings = check.warnings(booklet);
        all.setText(getTranslation(warnings.isEmpty() ? "booklet.check.fine" : "booklet.check.found", "n", warnings.size()));
        list.removeAll();
        var byMatter = warnings.stream().collect(Collectors.groupingBy(Warning::matter));
        for (var matter : Matter.values()) {
            if (byMatter.containsKey(matter)) {
                list.add(details(matter, byMatter.get(matter)));
            }
        }
        return hints(warnings);
    }

    private Map<Long, String> hints(List<Warning> warnings) {
        return warnings.stream()
                .filter(warning -> warning.id() != 0)
                .collect(Collectors.groupingBy(
                        Warning::id,
                        Collectors.mapping(
                                warning -> getTranslation("booklet.check.hint-" + warning.matter().code()),
                                Collectors.joining(", ", "! ", ""))));
    }

    private NativeDetails details(Matter matter, List<Warning> warnings) {
        var items = new UnorderedList();
        warnings.forEach(warning -> items.add(item(warning)));
        var key = "booklet.check.matter-" + matter.code();
        return new NativeDetails(new Span(getTranslation(key, "n", warnings.size())), new Div(
                new Paragraph(getTranslation("booklet.check.way-" + matter.code())), items));
    }

    private ListItem item(Warning warning) {
        var detail = new Span(warning.detail().isEmpty() ? "" : " (" + warning.detail() + ")");
        if (warning.recipe().isEmpty()) {
            return new ListItem(new Span(warning.title()), detail);
        }
        var link = new Anchor("receptes/" + warning.recipe() + "/labot", warning.title());
        link.setAriaLabel(getTranslation("booklet.check.change", "title", warning.title()));
        return new ListItem(link, detail);
    }
}
