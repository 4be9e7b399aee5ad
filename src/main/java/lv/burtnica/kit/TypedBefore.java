package lv.burtnica.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Stands above a form and gives back what was typed into it on this device and never got to the server, see {@link BrowserCopy}. Where
 * something else stands in those fields by now, it asks first.
 */
public class TypedBefore extends Div {

    private final BrowserCopy copy;
    private final String place;
    private final Supplier<TypedTexts> form;
    private final Runnable taken;

    /**
     * @param root what holds the fields
     * @param place where the copy lies: it names the person and the form
     * @param form the fields as they are now
     * @param taken called when the fields hold other texts than before
     */
    public TypedBefore(Component root, String place, Supplier<TypedTexts> form, Runnable taken) {
        this.copy = new BrowserCopy(root);
        this.place = place;
        this.form = form;
        this.taken = taken;
        addClassName("draft-note");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** From now on what is typed is kept in the browser, and what was left there comes back. */
    public void begin() {
        copy.begin(place, form.get().texts(), this::found);
    }

    /** What the fields hold now is stored. */
    public void stored() {
        copy.kept(place, form.get().texts());
    }

    /** What was typed is stored elsewhere, or was thrown away. */
    public void forget() {
        BrowserCopy.forget(place);
    }

    void found(BrowserCopy.Left left) {
        if (left.other()) {
            offer(left.texts());
            return;
        }
        var before = form.get().texts();
        take(left.texts());
        show(new Paragraph(getTranslation("kit.typed.found")), new Button(getTranslation("kit.typed.anew"), click -> {
            forget();
            take(before);
            setVisible(false);
        }));
    }

    private void offer(Map<String, String> texts) {
        var list = new UnorderedList();
        var labels = form.get().labels();
        texts.forEach((name, text) -> list.add(
                new ListItem(getTranslation("kit.typed.one", "field", labels.getOrDefault(name, ""), "text", text))));
        var row = new Div(
                new Button(getTranslation("kit.typed.take"), click -> {
                    take(texts);
                    setVisible(false);
                }),
                new Button(getTranslation("kit.typed.drop"), click -> {
                    forget();
                    setVisible(false);
                }));
        row.addClassName("row");
        show(new Paragraph(getTranslation("kit.typed.other")), list, row);
    }

    private void take(Map<String, String> texts) {
        form.get().take(texts);
        taken.run();
    }

    private void show(Component... parts) {
        removeAll();
        add(parts);
        setVisible(true);
    }
}
