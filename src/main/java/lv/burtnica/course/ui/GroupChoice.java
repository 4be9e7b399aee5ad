package lv.burtnica.course.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import lv.burtnica.people.Group;
import org.jspecify.annotations.Nullable;

/** One of the groups that somebody looks after, or none. */
class GroupChoice extends Select<Group> {

    private final List<Group> groups;

    GroupChoice(List<Group> groups) {
        this.groups = groups;
        setLabel(getTranslation("course.ui.group"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("course.ui.no-group"));
        setItemLabelGenerator(group -> group == null ? getTranslation("course.ui.no-group") : group.name());
        setItems(groups);
        setManualValidation(true);
    }

    /** The number of the chosen group. */
    @Nullable Long chosen() {
        return getValue() == null ? null : getValue().id();
    }

    void choose(@Nullable Long id) {
        setValue(groups.stream().filter(group -> Objects.equals(group.id(), id)).findFirst().orElse(null));
    }

    /** Chooses by the name that stands in an address; nothing changes where a group of that name is chosen already. */
    void choose(String name) {
        if (getValue() == null || !getValue().name().equals(name)) {
            setValue(groups.stream().filter(group -> group.name().equals(name)).findFirst().orElse(null));
        }
    }
}
