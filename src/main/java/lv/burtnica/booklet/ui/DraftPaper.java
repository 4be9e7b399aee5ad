package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletPress;
import lv.burtnica.booklet.PaperFile;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.booklet.PaperWish;
import lv.burtnica.booklet.Proof;
import lv.burtnica.booklet.Proofs;
import lv.burtnica.funder.FunderFaultException;
import lv.burtnica.press.PressException;
import lv.burtnica.recipe.RecipeKey;
import lv.burtnica.wording.Wording;

/**
 * The booklet on paper, as a draft. A PDF is printed when its button is pressed, so that what cannot be printed is said in words here and
 * not by a download that fails.
 */
class DraftPaper extends Composite<Section> {

    private final BookletPress press;
    private final Clock clock;
    private final Supplier<Booklet> booklet;
    private final PaperChoice choice = new PaperChoice(this::changed);
    private final PagesPart pages;
    private final Div result = new Div();

    /**
     * @param booklet what the page says now
     * @param ready what to do when its pages are set
     */
    DraftPaper(BookletPress press, Proofs proofs, Clock clock, Supplier<Booklet> booklet, Consumer<Proof> ready) {
        this.press = press;
        this.pages = new PagesPart(proofs, ready);
        this.clock = clock;
        this.booklet = booklet;
        getContent().addClassName("draft-paper");
        result.addClassName("result");
        result.getElement().setAttribute("role", "status");
        var look = button("booklet.paper.look", this::look);
        var get = button("booklet.paper.get", this::download);
        get.addThemeVariants(ButtonVariant.PRIMARY);
        var ways = new Div(get, look);
        ways.addClassName("row");
        getContent().add(
                new H2(getTranslation("booklet.paper.heading")),
                new Paragraph(getTranslation("booklet.paper.explained")),
                choice,
                pages,
                ways,
                result);
    }

    /** Lets go of what was printed before a change, and sets the pages anew. */
    void changed() {
        result.removeAll();
        pages.show(booklet.get(), choice.wish());
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    private void look() {
        var wish = choice.wish();
        var shown = wish.form().extension().equals("pdf") ? wish : choice.wish(PaperForm.A5);
        print(shown, pdf -> {
            var link = new Anchor(handler(pdf, shown.form()).inline(), AttachmentType.INLINE, getTranslation("booklet.paper.new-tab"));
            link.setTarget("_blank");
            result.add(new Paragraph(getTranslation("booklet.paper.seen", "n", pdf.pages())), link);
        });
    }

    private void download() {
        var form = choice.wish().form();
        print(choice.wish(), pdf -> {
            var size = Wording.in(getLocale()).fileSize(pdf.bytes().length);
            var link = new Anchor(
                    handler(pdf, form), getTranslation("booklet.paper.download", "name", fileName(form), "size", size));
            result.add(new Paragraph(getTranslation("booklet.paper.ready")), link);
            // Begins by itself; the link stays for browsers that ask to be pressed once more.
            link.getElement().callJsFunction("click");
        });
    }

    private void print(PaperWish wish, Consumer<PaperFile> done) {
        result.removeAll();
        var now = booklet.get();
        if (now.title().isBlank()) {
            result.add(trouble(getTranslation("booklet.paper.untitled")));
            return;
        }
        try {
            done.accept(press.draft(now, wish, clock.instant()));
        } catch (PressException e) {
            result.add(trouble(getTranslation(e.textKey(), e.textArguments())));
        } catch (FunderFaultException e) {
            result.add(trouble(getTranslation(e.textKey(), e.textArguments())));
        }
    }

    private static Paragraph trouble(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("trouble");
        return paragraph;
    }

    private InputStreamDownloadHandler handler(PaperFile pdf, PaperForm form) {
        var name = fileName(form);
        return DownloadHandler.fromInputStream(
                event -> new DownloadResponse(new ByteArrayInputStream(pdf.bytes()), name, form.mediaType(), pdf.bytes().length));
    }

    private String fileName(PaperForm form) {
        return RecipeKey.of(booklet.get().title()) + "-" + form.fileName();
    }
}
