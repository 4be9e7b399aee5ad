package lv.burtnica.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A heading and below it a list; not there at all where the list is empty. */
class Bullets extends Section {

    private final UnorderedList list = new UnorderedList();

    Bullets(String title) {
        addClassName("bullets");
        add(new H2(title), list);
        setVisible(false);
    }

    Bullets(String title, List<String> lines) {
        this(title);
        lines.forEach(line -> put(new ListItem(line)));
    }

    Bullets line(Component... parts) {
        put(new ListItem(parts));
        return this;
    }

    private void put(ListItem item) {
        list.add(item);
        setVisible(true);
    }
}
