package lv.burtnica.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.burtnica.kit.MenuNumber;

/** One button in the bar, and what it unfolds below it: the pages to work with, in groups with a name each. */
class WorkFold extends ListItem {

    private static final String PANEL = "mans-darbs";

    private final NativeButton opener = new NativeButton();
    private final Div panel = new Div();
    private final MenuBadge badge;
    private final Set<Component> here = new HashSet<>();
    private final Set<Component> links = new HashSet<>();
    private boolean open;

    /** @param numbers those of the pages within, which the button adds up */
    WorkFold(List<MenuNumber> numbers) {
        addClassName("work");
        badge = new MenuBadge(() -> numbers.stream().mapToLong(MenuNumber::number).sum(), "shell.work.number");
        opener.addClassNames("plain", "unfold");
        opener.setText(getTranslation("shell.work"));
        opener.add(badge);
        opener.getElement().setAttribute("aria-controls", PANEL);
        opener.addClickListener(click -> show(!open));
        panel.setId(PANEL);
        panel.addClassName("work-pages");
        show(false);
        add(opener, panel);
    }

    MenuBadge badge() {
        return badge;
    }

    void addGroup(WorkGroup group, List<RouterLink> pages) {
        var name = new Paragraph(getTranslation(group.textKey()));
        name.setId(PANEL + "-" + group.name().toLowerCase(Locale.ROOT));
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-labelledby", name.getId().orElseThrow());
        pages.stream().map(ListItem::new).forEach(list::add);
        links.addAll(pages);
        panel.add(new Div(name, list));
    }

    /** The button is marked as long as one of its pages is the one that is open. */
    void mark(Component page, boolean isOpen) {
        if (isOpen && links.contains(page)) {
            here.add(page);
        } else {
            here.remove(page);
        }
        Pages.mark(opener, !here.isEmpty(), "true");
    }

    void close() {
        show(false);
    }

    boolean leave() {
        if (!open) {
            return false;
        }
        show(false);
        opener.focus();
        return true;
    }

    private void show(boolean wanted) {
        open = wanted;
        setClassName("open", wanted);
        opener.getElement().setAttribute("aria-expanded", String.valueOf(wanted));
    }
}
