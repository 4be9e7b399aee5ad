package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.burtnica.kit.TwoPeople;
import lv.burtnica.kit.TypedTexts;

/** Two people noted what came of the same day: what the one at the screen had written stands above the fields with the other's figures. */
class NotedByBoth extends TwoPeople {

    /**
     * All three by what their fields are called.
     *
     * @param before what stood in the fields when the person at the screen began
     * @param mine what they wrote
     * @param theirs what the other noted
     */
    NotedByBoth(Map<String, String> before, Map<String, String> mine, Map<String, String> theirs) {
        var list = new UnorderedList();
        mine.forEach((name, text) -> {
            var other = theirs.getOrDefault(name, "");
            if (!text.equals(before.get(name)) && !text.equals(other)) {
                list.add(new ListItem(name + ": " + said("course.ui.mine", text) + "; " + said("course.ui.theirs", other)));
            }
        });
        add(new Paragraph(getTranslation("course.ui.noted-both")), list);
    }

    /** The texts by what their fields are called: the places of the dishes may not be the same for both. */
    static Map<String, String> texts(TypedTexts fields) {
        var texts = fields.texts();
        var named = new LinkedHashMap<String, String>();
        fields.labels().forEach((field, name) -> named.put(name, texts.getOrDefault(field, "")));
        return named;
    }

    private String said(String key, String text) {
        return getTranslation(key, "text", text.isEmpty() ? getTranslation("course.ui.nothing") : text);
    }
}
