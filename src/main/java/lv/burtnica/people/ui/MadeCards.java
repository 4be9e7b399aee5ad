package lv.burtnica.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import lv.burtnica.people.NewCard;
import lv.burtnica.press.PressException;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.wording.Wording;

/** Cards that were just made: to be printed, or their codes to be read out. They are never shown again. */
class MadeCards extends Composite<Div> {

    private final CardServices services;

    MadeCards(CardServices services) {
        this.services = services;
        getContent().addClassName("made-cards");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(List<NewCard> cards) {
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("people.cards.made", "n", cards.size())));
        try {
            getContent().add(link(services.sheet().print(cards, getLocale(), services.clock().instant())));
        } catch (PressException e) {
            getContent().add(new Paragraph(getTranslation(e.textKey(), e.textArguments())));
        }
        var codes = new UnorderedList();
        codes.addClassName("codes");
        cards.forEach(card -> codes.add(new ListItem(new Code(card.code()))));
        getContent().add(codes);
    }

    private Anchor link(PrintedPdf pdf) {
        var name = getTranslation("people.cards.file") + ".pdf";
        var handler = DownloadHandler.fromInputStream(event ->
                new DownloadResponse(new ByteArrayInputStream(pdf.bytes()), name, "application/pdf", pdf.bytes().length));
        var size = Wording.in(getLocale()).fileSize(pdf.bytes().length);
        var link = new Anchor(handler, getTranslation("people.cards.print", "size", size, "n", pdf.pages()));
        link.addClassName("main-action");
        return link;
    }
}
