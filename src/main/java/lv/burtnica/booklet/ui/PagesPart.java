package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.PaperWish;
import lv.burtnica.booklet.Proof;
import lv.burtnica.booklet.Proofs;
import lv.burtnica.funder.FunderFaultException;
import lv.burtnica.press.PressException;
import org.jspecify.annotations.Nullable;

/**
 * The booklet's pages, set anew in the background after each change. Until they are ready the ones before stay; of several changes that
 * come meanwhile only the last is set.
 */
class PagesPart extends Composite<Div> {

    private final Proofs proofs;
    private final Consumer<Proof> ready;
    private final OpenPages open = new OpenPages();
    private final Paragraph trouble = new Paragraph();
    private @Nullable Wanted wanted;
    private @Nullable CompletableFuture<Proof> work;
    private @Nullable Registration looking;

    /** What is to be seen. */
    private record Wanted(Booklet booklet, PaperWish wish) {}

    /** @param ready what to do with the pages when they are set */
    PagesPart(Proofs proofs, Consumer<Proof> ready) {
        this.proofs = proofs;
        this.ready = ready;
        getContent().addClassName("pages-part");
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "status");
        trouble.setVisible(false);
        open.setVisible(false);
        getContent().add(trouble, open);
        getContent().addDetachListener(gone -> stopLooking());
    }

    /** Shows the booklet as soon as it is set. */
    void show(Booklet booklet, PaperWish wish) {
        if (booklet.title().isBlank()) {
            say(getTranslation("booklet.paper.untitled"));
            return;
        }
        wanted = new Wanted(booklet, wish);
        if (work == null) {
            begin(getLocale());
        }
    }

    private void begin(Locale reader) {
        var now = wanted;
        wanted = null;
        if (now == null) {
            return;
        }
        var begun = proofs.begin(now.booklet(), now.wish(), reader);
        work = begun;
        look(begun, now.wish());
        if (work != null && looking == null) {
            looking = LookAgain.on(UI.getCurrent(), () -> look(begun, now.wish()));
        }
    }

    private void look(CompletableFuture<Proof> begun, PaperWish wish) {
        if (!begun.isDone() || work != begun) {
            return;
        }
        stopLooking();
        if (wanted == null) {
            take(begun, wish);
        } else {
            begin(getLocale());
        }
    }

    private void take(CompletableFuture<Proof> done, PaperWish wish) {
        try {
            var proof = done.join();
            trouble.setVisible(false);
            open.setVisible(true);
            open.show(proof, wish.form());
            ready.accept(proof);
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case PressException press -> say(getTranslation(press.textKey(), press.textArguments()));
                case FunderFaultException funder -> say(getTranslation(funder.textKey(), funder.textArguments()));
                case null, default -> throw e;
            }
        }
    }

    private void stopLooking() {
        work = null;
        if (looking != null) {
            looking.remove();
            looking = null;
        }
    }

    private void say(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(true);
    }
}
