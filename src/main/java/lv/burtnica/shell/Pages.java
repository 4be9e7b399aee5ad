package lv.burtnica.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.kit.MenuNumber;
import org.jspecify.annotations.Nullable;

/** The links of the bar: what everybody reads side by side, and what somebody works with folded behind one button. */
class Pages extends Nav {

    /** So few links are sooner read than unfolded. */
    private static final int MOST_SIDE_BY_SIDE = 2;

    private final List<MenuNumber> numbers;
    private final List<MenuBadge> badges = new ArrayList<>();
    private final @Nullable WorkFold work;

    Pages(List<MenuNumber> numbers) {
        this.numbers = numbers;
        var entries = MenuConfiguration.getMenuEntries().stream().filter(entry -> entry.menuClass() != null).toList();
        var working = entries.stream().filter(entry -> WorkGroup.of(entry).isPresent()).toList();
        var list = new UnorderedList();
        entries.stream().filter(entry -> WorkGroup.of(entry).isEmpty()).map(this::link).map(ListItem::new).forEach(list::add);
        list.add(new ListItem(library()));
        if (working.size() > MOST_SIDE_BY_SIDE) {
            work = new WorkFold(numbers.stream().filter(number -> isOf(working, number)).toList());
            inGroups(working).forEach(work::addGroup);
            badges.add(work.badge());
            list.add(work);
        } else {
            work = null;
            working.stream().map(this::link).map(ListItem::new).forEach(list::add);
        }
        add(list);
        setAriaLabel(getTranslation("shell.pages"));
    }

    /** Counts anew what the numbers count. */
    void refreshNumbers() {
        badges.forEach(MenuBadge::refresh);
    }

    /** Hides what was unfolded. */
    void fold() {
        folded().ifPresent(WorkFold::close);
    }

    /** Folds and goes back to the button; whether anything was unfolded. */
    boolean leaveFold() {
        return folded().map(WorkFold::leave).orElse(false);
    }

    private Optional<WorkFold> folded() {
        return Optional.ofNullable(work);
    }

    private Map<WorkGroup, List<RouterLink>> inGroups(List<MenuEntry> entries) {
        var groups = new EnumMap<WorkGroup, List<RouterLink>>(WorkGroup.class);
        entries.forEach(entry -> WorkGroup.of(entry)
                .ifPresent(group -> groups.computeIfAbsent(group, none -> new ArrayList<>()).add(link(entry))));
        return groups;
    }

    private static boolean isOf(List<MenuEntry> entries, MenuNumber number) {
        return entries.stream().anyMatch(entry -> entry.menuClass() == number.page());
    }

    private Component library() {
        var library = new Anchor("biblioteka", getTranslation("shell.library"));
        library.setRouterIgnore(true);
        return library;
    }

    private RouterLink link(MenuEntry entry) {
        var link = new RouterLink(getTranslation(entry.title()), entry.menuClass());
        numbers.stream().filter(number -> number.page() == entry.menuClass()).map(MenuBadge::new).forEach(badge -> {
            badges.add(badge);
            link.add(badge);
        });
        link.setHighlightCondition(HighlightConditions.locationPrefix());
        link.setHighlightAction((target, here) -> {
            mark(target, here, "page");
            folded().ifPresent(fold -> fold.mark(target, here));
        });
        return link;
    }

    static void mark(Component target, boolean here, String what) {
        if (here) {
            target.getElement().setAttribute("aria-current", what);
        } else {
            target.getElement().removeAttribute("aria-current");
        }
    }
}
