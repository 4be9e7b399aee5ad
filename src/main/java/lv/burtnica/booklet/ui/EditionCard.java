package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import lv.burtnica.booklet.Edition;
import lv.burtnica.kit.Chips;
import lv.burtnica.kit.Illustration;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.wording.Wording;

/** A published edition, with its files to take home. */
class EditionCard extends ListItem {

    /** Between a number and its unit no line may end. */
    private static final char UNBREAKABLE = '\u00a0';

    private final Edition edition;

    EditionCard(Edition edition) {
        this.edition = edition;
        addClassNames("card", "edition");
        var picture = new Div(new Illustration(edition.illustration()));
        picture.addClassName("pic");
        var inside = new Div(title());
        inside.addClassName("in");
        if (!edition.subtitle().isBlank()) {
            inside.add(inItsLanguage(new Paragraph(edition.subtitle())));
        }
        if (!edition.groupName().isBlank()) {
            inside.add(inItsLanguage(new Paragraph(edition.groupName())));
        }
        inside.add(facts(), files());
        add(picture, inside);
    }

    private H3 title() {
        var page = new Anchor(ShelfAddress.of(edition), edition.title());
        page.setRouterIgnore(true);
        return inItsLanguage(new H3(page));
    }

    private Chips facts() {
        var chips = new Chips()
                .chip(getTranslation("booklet.card.edition", "n", edition.number()))
                .chip(getTranslation("booklet.card.recipes", "n", edition.recipes()))
                .chip(getTranslation("booklet.card.pages", "n", edition.pages()))
                .chip(ReaderTime.ofPage().date(edition.publishedAt()));
        var language = edition.language().getDisplayLanguage(getLocale());
        return edition.language().getLanguage().equals(getLocale().getLanguage())
                ? chips
                : chips.chip(getTranslation("booklet.card.language", "language", language));
    }

    private Component files() {
        var list = new UnorderedList();
        list.addClassName("files");
        edition.files().stream().sorted((one, other) -> one.form().compareTo(other.form())).forEach(file -> {
            var form = getTranslation("booklet.card.file-" + file.form().code());
            var size = Wording.in(getLocale()).fileSize(file.size()).replace(' ', UNBREAKABLE);
            var type = file.form().extension().toUpperCase(Locale.ROOT);
            var link = new Anchor(
                    ShelfAddress.of(edition, file.form()), 
                            getTranslation("booklet.card.download", "form", form, "type", type, "size", size));
            link.setRouterIgnore(true);
            link.setAriaLabel(link.getText() + ": " + edition.title());
            list.add(new ListItem(link));
        });
        return list;
    }

    private <T extends Component> T inItsLanguage(T words) {
        words.getElement().setAttribute("lang", edition.language().getLanguage());
        return words;
    }
}
