package lv.burtnica.shell;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the pages of those who keep the notebook stand under "my work": by the tens of their order in the menu. */
enum WorkGroup {
    DAILY("shell.work.daily", 40, 60),
    FOOD("shell.work.food", 60, 80),
    ORDER("shell.work.order", 80, Integer.MAX_VALUE);

    private final String textKey;
    private final int first;
    private final int end;

    WorkGroup(String textKey, int first, int end) {
        this.textKey = textKey;
        this.first = first;
        this.end = end;
    }

    String textKey() {
        return textKey;
    }

    /** None for the pages that everybody reads, which stand in the bar itself. */
    static Optional<WorkGroup> of(MenuEntry entry) {
        var order = entry.order() == null ? 0 : entry.order();
        return Stream.of(values()).filter(group -> order >= group.first && order < group.end).findFirst();
    }
}
