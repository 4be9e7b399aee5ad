package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletCheck;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.booklet.BookletPage;
import lv.burtnica.booklet.BookletPress;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.booklet.Proofs;
import lv.burtnica.booklet.PublishingWork;
import lv.burtnica.booklet.ui.BookletAtWork.Saving;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeSearch;

/** The desk at which a booklet is made. Each change is saved by itself as soon as the booklet has a title. */
@Route("burtnicas/:id([0-9]{1,18})")
@RouteAlias("burtnicas/jauna")
@PermitAll
@StyleSheet("booklet.css")
class BookletView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final BookletDesk desk;
    private final SignedIn signedIn;
    private final RecipeBook recipes;
    private final PageHeading heading = new PageHeading("").withBack("burtnicas", getTranslation("booklet.back"));
    private final BookletWords words = new BookletWords(this::save);
    private final BookletExtras extras = new BookletExtras(this::extrasChanged);
    private final BookletWarnings warnings;
    private final RecipeOrder order = new RecipeOrder(this::reordered);
    private final RecipeChooser chooser;
    private final SaveLine saveLine;
    private final DraftPaper paper;
    private final PublishPart publish;
    private final Anchor takeAlong = new Anchor("", getTranslation("booklet.take-along"));
    private BookletAtWork work;

    BookletView(
            BookletDesk desk,
            SignedIn signedIn,
            RecipeBook recipes,
            RecipeSearch search,
            FoodCatalogue foods,
            CourseShelf courses,
            BookletPress press,
            Proofs proofs,
            BookletCheck check,
            PublishingWork publishing,
            EditionShelf shelf,
            Clock clock) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.recipes = recipes;
        work = new BookletAtWork(desk, signedIn, Booklet.empty(getLocale()));
        chooser = new RecipeChooser(search, foods, courses, order);
        saveLine = new SaveLine(clock, this::takeNewer, () -> tell(work.keepOwn()));
        publish = new PublishPart(publishing, shelf, signedIn, this::savedPage, this::published);
        paper = new DraftPaper(press, proofs, clock, () -> work.booklet(), proof -> publish.tellNext(proof.next()));
        addClassName("booklet-desk");
        var both = new Div(chooser, order);
        both.addClassName("choose-and-order");
        var list = new Section(new H2(getTranslation("booklet.choose.section")), both);
        warnings = new BookletWarnings(check);
        add(heading, saveLine, words, list, extras, warnings, paper, publish, takeAlong);
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
        order.show(chosen(booklet));
        warn();
        chooser.mark(order.ids());
        chooser.show(booklet.language());
        saveLine.begin(work.stored().isPresent());
        paper.changed();
    }

    /** The booklet's recipes in order; one that was deleted keeps its place until somebody takes it out. */
    private List<Chosen> chosen(Booklet booklet) {
        var there = recipes.get(booklet.recipes()).stream().collect(Collectors.toMap(RecipePage::id, Chosen::of));
        var gone = getTranslation("booklet.order.gone");
        return booklet.recipes().stream().map(id -> there.getOrDefault(id, Chosen.gone(id, gone))).toList();
    }

    private void reordered() {
        chooser.mark(order.ids());
        save();
        warn();
    }

    private void extrasChanged() {
        save();
        warn();
    }

    /** Says what needs a hand, in a list of its own and beside each recipe. */
    private void warn() {
        order.hint(warnings.show(work.booklet()));
    }

    private void save() {
        var isNew = work.stored().isEmpty();
        tell(work.save(words.write(work.booklet(), order.ids()).with(extras.parts())));
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
