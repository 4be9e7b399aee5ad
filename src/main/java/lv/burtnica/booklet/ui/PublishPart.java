package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Supplier;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.booklet.BookletPage;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.booklet.NextEdition;
import lv.burtnica.booklet.Publishing;
import lv.burtnica.booklet.PublishingWork;
import lv.burtnica.booklet.PublishingWork.Job;
import lv.burtnica.funder.FunderFaultException;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.people.Deed;
import lv.burtnica.people.SignedIn;
import lv.burtnica.press.PressException;
import org.jspecify.annotations.Nullable;

/** Where a finished booklet goes on the public shelf. Shown to those who keep the notebook in order. */
class PublishPart extends Composite<Section> {

    private final PublishingWork work;
    private final Paragraph progressWords = new Paragraph();
    private final ProgressBar progressBar = new ProgressBar();
    private final Div progress = new Div(progressWords, progressBar);
    private @Nullable Job job;
    private @Nullable Registration looking;
    private final EditionShelf shelf;
    private final SignedIn signedIn;
    private final Supplier<Optional<BookletPage>> saved;
    private final Runnable published;
    private final Div result = new Div();
    private final NextEditionWords next = new NextEditionWords();

    /**
     * @param saved saves what the page says and gives it back; nothing where it cannot be saved now
     * @param published what to do after an edition was made
     */
    PublishPart(
            PublishingWork work,
            EditionShelf shelf,
            SignedIn signedIn,
            Supplier<Optional<BookletPage>> saved,
            Runnable published) {
        this.published = published;
        this.work = work;
        this.shelf = shelf;
        this.signedIn = signedIn;
        this.saved = saved;
        result.addClassName("result");
        result.getElement().setAttribute("role", "status");
        getContent().addClassName("publish-part");
        getContent().add(
                new H2(getTranslation("booklet.publish.heading")),
                new Paragraph(getTranslation("booklet.publish.explained")),
                next,
                result,
                progress,
                new Button(getTranslation("booklet.publish.deed"), click -> ask()));
        progress.setVisible(false);
        getContent().addDetachListener(gone -> stopLooking());
        progress.addClassName("progress");
        progress.getElement().setAttribute("role", "status");
        setVisible(signedIn.get().may(Deed.PUBLISH_EDITION));
    }

    /** Names the newest edition, if there is one. */
    void show(BookletPage page) {
        result.removeAll();
        work.of(page.id()).ifPresent(this::follow);
        shelf.ofBooklet(page.booklet().key(), page.booklet().language()).stream().findFirst().ifPresent(this::name);
    }

    /** Says what publishing would make. */
    void tellNext(NextEdition edition) {
        next.tell(edition);
    }

    private void ask() {
        saved.get().ifPresentOrElse(
                page -> new ConfirmQuestion(
                                getTranslation("booklet.publish.question"),
                                getTranslation("booklet.publish.meaning"),
                                getTranslation("booklet.publish.deed"),
                                () -> publish(page))
                        .open(),
                () -> Notices.error(getTranslation("booklet.publish.unsaved")));
    }

    private void publish(BookletPage page) {
        result.removeAll();
        follow(work.begin(page.id(), signedIn.get()));
    }

    /** Shows how far the work is, until it is done; whoever leaves and comes back sees it go on. */
    private void follow(Job begun) {
        job = begun;
        look();
        if (job != null) {
            looking = LookAgain.on(UI.getCurrent(), this::look);
        }
    }

    private void look() {
        var begun = job;
        if (begun == null) {
            return;
        }
        progress.setVisible(!begun.isDone());
        progressBar.setValue((double) begun.finished() / begun.all());
        progressWords.setText(getTranslation("booklet.publish.progress", "n", begun.finished(), "all", begun.all()));
        if (begun.isDone()) {
            stopLooking();
            tell(begun);
        }
    }

    private void stopLooking() {
        job = null;
        if (looking != null) {
            looking.remove();
            looking = null;
        }
    }

    private void tell(Job done) {
        try {
            name(done.edition());
            Notices.success(getTranslation("booklet.publish.done"));
            published.run();
        } catch (Publishing.NothingChangedException e) {
            say(getTranslation("booklet.publish.nothing-changed", "number", e.newest().number()));
            name(e.newest());
        } catch (Publishing.EmptyBookletException e) {
            say(getTranslation("booklet.publish.empty"));
        } catch (BookletDesk.NotAllowedException e) {
            say(getTranslation("booklet.publish.refused"));
        } catch (PressException e) {
            say(getTranslation(e.textKey(), e.textArguments()));
        } catch (FunderFaultException e) {
            say(getTranslation(e.textKey(), e.textArguments()));
        }
    }

    private void say(String sentence) {
        var trouble = new Paragraph(sentence);
        trouble.addClassName("trouble");
        result.add(trouble);
    }

    private void name(Edition edition) {
        var link = new Anchor(ShelfAddress.of(edition), getTranslation("booklet.publish.on-shelf"));
        link.setRouterIgnore(true);
        result.add(
                new Paragraph(getTranslation(
                        "booklet.publish.newest", "number", edition.number(), "date", ReaderTime.ofPage().date(edition.publishedAt()))),
                link);
    }
}
