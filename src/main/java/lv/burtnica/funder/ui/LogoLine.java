package lv.burtnica.funder.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.function.Consumer;
import lv.burtnica.funder.Funder;

/** One logo of the funder's strip: whose it is, how high, whether it is the emblem. */
class LogoLine extends ListItem {

    private final Funder.Logo logo;
    private final TextField alt = new TextField(getTranslation("funder.alt"));
    private final IntegerField height = new IntegerField(getTranslation("funder.height"));
    private final Checkbox emblem = new Checkbox(getTranslation("funder.emblem"));

    /**
     * @param changed what to do after the person changed something
     * @param removed what to do when the line is to go
     */
    LogoLine(Funder.Logo logo, Runnable changed, Consumer<LogoLine> removed) {
        this.logo = logo;
        addClassName("logo-line");
        alt.setValue(logo.alt());
        alt.setMaxLength(Funder.LONGEST_ALT);
        height.setValue((int) Math.round(logo.millimetres()));
        height.setMin(1);
        height.setMax((int) Funder.TALLEST_LOGO);
        height.setStepButtonsVisible(true);
        emblem.setValue(logo.emblem());
        alt.addValueChangeListener(change -> changed.run());
        height.addValueChangeListener(change -> changed.run());
        emblem.addValueChangeListener(change -> changed.run());
        var picture = new Image(
                DownloadHandler.fromInputStream(event ->
                                new DownloadResponse(new ByteArrayInputStream(logo.jpeg()), "logo.jpg", "image/jpeg", logo.jpeg().length))
                        .inline(),
                "");
        picture.addClassName("small-picture");
        var remove = new Button(getTranslation("funder.remove"), click -> removed.accept(this));
        remove.setAriaLabel(remove.getText() + ": " + logo.alt());
        add(picture, alt, height, emblem, remove);
    }

    /** The logo as the fields say now; a height that cannot be printed stays what it was. */
    Funder.Logo logo() {
        var wanted = Objects.requireNonNullElse(height.getValue(), 0);
        var millimetres = wanted >= 1 && wanted <= Funder.TALLEST_LOGO ? wanted : logo.millimetres();
        return new Funder.Logo(logo.jpeg(), logo.width(), logo.height(), alt.getValue().strip(), millimetres, emblem.getValue());
    }
}
