package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import lv.burtnica.course.Suggestion;
import lv.burtnica.wording.Wording;

/** The groups' words that a version of a lesson took in. */
class GroupWords extends Div {

    /** @param withGroups whether to say which group it was, which is nobody's business outside the service */
    GroupWords(List<Suggestion> words, boolean withGroups) {
        addClassName("group-words");
        var list = new UnorderedList();
        list.addClassName("suggestion-lines");
        words.forEach(said -> list.add(line(said, withGroups)));
        add(new H3(getTranslation("course.writing.group-words")), list);
        setVisible(!words.isEmpty());
    }

    private ListItem line(Suggestion said, boolean withGroups) {
        var words = new Span(said.words());
        words.addClassName("words");
        var line = new ListItem(words);
        if (withGroups && !said.group().isEmpty()) {
            var who = new Span(said.group() + ", " + Wording.in(getLocale()).date(said.saidOn()));
            who.addClassName("why");
            line.add(who);
        }
        return line;
    }
}
