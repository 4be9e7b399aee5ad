package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.Review;
import lv.burtnica.recipe.Waiting;
import lv.burtnica.recipe.ui.SideBySide.Sides;

/** What waits to be looked through, the oldest first. */
@Route(RecipeLinks.WAITING)
@Menu(title = "recipe.review.menu-waiting", order = 41)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
class WaitingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** As many as somebody looks through in one go; the others come up when these are done. */
    private static final int AT_ONCE = 20;

    private final Review review;
    private final RecipeBook book;
    private final SignedIn signedIn;
    private final PersonQuestion.Desk persons;

    WaitingView(Review review, RecipeBook book, SignedIn signedIn, PersonQuestion.Desk persons) {
        this.persons = persons;
        this.review = review;
        this.book = book;
        this.signedIn = signedIn;
        addClassName("review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recipe.review.waiting");
    }

    private void show() {
        removeAll();
        var heading = new PageHeading(getPageTitle());
        add(heading);
        var waiting = review.waiting(signedIn.get(), AT_ONCE);
        if (waiting.isEmpty()) {
            add(new EmptyState("cup", getTranslation("recipe.review.none"), getTranslation("recipe.review.none-help")));
        } else {
            heading.withLead(getTranslation("recipe.review.waiting-lead"));
            var list = new OrderedList();
            list.addClassName("waiting");
            waiting.forEach(one -> list.add(line(one)));
            add(list);
            var more = review.countWaiting() - waiting.size();
            if (more > 0) {
                add(new Paragraph(getTranslation("recipe.review.more-waiting", "n", more)));
            }
        }
        add(RecipeLinks.action(RecipeLinks.BIN, getTranslation("recipe.review.to-bin")));
    }

    private ListItem line(Waiting waiting) {
        var card = waiting.card();
        var title = new H2(card.title());
        title.getElement().setAttribute("lang", card.language().getLanguage());
        var from = new Paragraph(getTranslation(
                waiting.who().isEmpty() ? "recipe.review.sent-at" : "recipe.review.sent-by",
                "name", waiting.who(),
                "time", ReaderTime.ofPage().write(waiting.since())));
        from.addClassName("why");
        var line = new ListItem(title, from, what(waiting));
        if (waiting.change()) {
            review.withProposal(card.id()).ifPresent(wanted -> book.find(card.id())
                    .ifPresent(page -> line.add(new SideBySide(book.draft(page), wanted, Sides.ASKED_FOR))));
        }
        photograph(waiting).ifPresent(line::add);
        var read = RecipeLinks.action(RecipeLinks.recipe(card.key(), card.language()), getTranslation("recipe.review.read"));
        read.setAriaLabel(read.getText() + ": " + card.title());
        line.add(new Decision(review, signedIn.get(), card.id(), waiting.version(), card.title(), this::show, read));
        return line;
    }

    /** The photograph that would be seen, and whether somebody in it agreed. */
    private Optional<Component> photograph(Waiting waiting) {
        var card = waiting.card();
        var wanted = waiting.change()
                ? review.withProposal(card.id()).map(RecipeDraft::pictureId)
                : Optional.ofNullable(card.pictureId());
        return wanted.map(id -> {
            var alt = getTranslation("recipe.page.photograph", "title", card.title());
            return new Div(new RecipePicture(id, "", card.kind(), PictureSize.SMALL, alt), new PersonQuestion(persons, id));
        });
    }

    private Component what(Waiting waiting) {
        var what = new Paragraph(getTranslation(waiting.change() ? "recipe.review.is-change" : "recipe.review.is-new"));
        what.addClassName("what");
        return what;
    }
}
