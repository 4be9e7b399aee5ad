package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletCheck;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.booklet.BookletPage;
import lv.burtnica.booklet.BookletPress;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.booklet.Proofs;
import lv.burtnica.booklet.PublishingWork;
import lv.burtnica.booklet.ui.BookletAtWork.Saving;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.SignedIn;

/** The desk at which a booklet is made. Each change is saved by itself as soon as the booklet has a title. */
@Route("burtnicas/:id([0-9]{1,18})")
@RouteAlias("burtnicas/jauna")
@PermitAll
@StyleSheet("booklet.css")
class BookletView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final BookletDesk desk;
    private final SignedIn signedIn;
    private final PageHeading heading = new PageHeading("").withBack("burtnicas", getTranslation("booklet.back"));
    private final BookletWords words = new BookletWords(this::save);
    private final BookletExtras extras = new BookletExtras(this::changed);
    private final BookletWarnings warnings;
    private final BookletRecipes recipes;
    private final SaveLine saveLine;
    private final DraftPaper paper;
    private final PublishPart publish;
    private final Anchor takeAlong = new Anchor("", getTranslation("booklet.take-along"));
    private BookletAtWork work;

    BookletView(
            BookletDesk desk,
            SignedIn signedIn,
            RecipeSources sources,
            BookletPress press,
            Proofs proofs,
            BookletCheck check,
            PublishingWork publishing,
            EditionShelf shelf,
            Clock clock) {
        this.desk = desk;
        this.signedIn = signedIn;
        work = new BookletAtWork(desk, signedIn, Booklet.empty(getLocale()));
        recipes = new BookletRecipes(sources, this::changed);
        saveLine = new SaveLine(clock, this::takeNewer, () -> tell(work.keepOwn()));
        publish = new PublishPart(publishing, shelf, signedIn, this::savedPage, this::published);
        paper = new DraftPaper(press, proofs, clock, () -> work.booklet(), proof -> publish.tellNext(proof.next()));
        addClassName("booklet-desk");
        warnings = new BookletWarnings(check);
        add(heading, saveLine, words, recipes, extras, warnings, paper, publish, takeAlong);
        takeAlong.addClassName("action");
        takeAlong.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("id");
        if (id.isPresent()) {
            desk.find(id.get()).filter(page -> desk.mayChange(page, signedIn.get())).ifPresentOrElse(this::open, () ->
                    event.rerouteToError(NotFoundException.class));
        } else {
            work = new BookletAtWork(desk, signedIn, Booklet.empty(getLocale()));
            show();
            words.focusTitle();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!work.isSaved()) {
            var leaving = event.postpone();
            new ConfirmQuestion(
                            getTranslation("booklet.leave.question"),
                            getTranslation("booklet.leave.meaning"),
                            getTranslation("booklet.leave.deed"),
                            leaving::proceed)
                    .open();
        }
    }

    @Override
    public String getPageTitle() {
        var title = work.booklet().title();
        return title.isBlank() ? getTranslation("booklet.new") : title;
    }

    private void open(BookletPage page) {
        work = new BookletAtWork(desk, signedIn, page);
        show();
        publish.show(page);
        takeAlong.setHref("iznest?burtnica=" + page.id());
        takeAlong.setVisible(true);
    }

    private void show() {
        var booklet = work.booklet();
        heading.setTitle(getPageTitle());
        words.show(booklet);
        extras.show(booklet);
        recipes.show(booklet);
        warn();
        saveLine.begin(work.stored().isPresent());
        paper.changed();
    }

    private void changed() {
        save();
        warn();
    }

    /** Says what needs a hand, in a list of its own and beside each recipe. */
    private void warn() {
        recipes.hint(warnings.show(work.booklet()));
    }

    private void save() {
        var isNew = work.stored().isEmpty();
        tell(work.save(words.write(work.booklet(), recipes.ids()).with(extras.parts())));
        work.stored().filter(page -> isNew).ifPresent(page -> getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, "burtnicas/" + page.id())));
    }

    private void tell(Saving saving) {
        heading.setTitle(getPageTitle());
        words.askForTitle(saving == Saving.UNTITLED);
        saveLine.tell(saving);
        paper.changed();
    }

    private void takeNewer() {
        work.takeNewer();
        show();
    }

    /** From now on the next edition is another. */
    private void published() {
        paper.changed();
    }

    private Optional<BookletPage> savedPage() {
        save();
        return work.isSaved() ? work.stored() : Optional.empty();
    }
}
