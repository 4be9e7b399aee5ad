package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.MenuNumbers;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Person;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.History;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that was ever changed in a recipe. Two of the lines can be compared, and the recipe can go back to any. */
@Route("receptes/:key/vesture")
@PermitAll
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int STRETCH = 20;

    private final RecipeBook book;
    private final History history;
    private final SignedIn signedIn;
    private final List<RevisionLine> lines = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final ComparedRevisions compared;
    private final Button more = new Button(getTranslation("recipe.review.history-more"), click -> more());
    private @Nullable RecipePage page;

    HistoryView(RecipeBook book, History history, SignedIn signedIn) {
        this.book = book;
        this.history = history;
        this.signedIn = signedIn;
        addClassNames("review", "history");
        list.addClassName("own-lines");
        compared = new ComparedRevisions(number -> history.text(id(), number, person()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get(RecipeLinks.KEY).orElseThrow(NotFoundException::new);
        var asked = event.getLocation().getQueryParameters().getSingleParameter(RecipeLinks.LANGUAGE).map(Locale::of);
        var found = book.find(key, asked.orElse(getLocale())).orElseThrow(NotFoundException::new);
        if (!book.mayChange(found, signedIn.get())) {
            throw new AccessDeniedException();
        }
        show(found);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recipe.review.history");
    }

    private void show(RecipePage shown) {
        page = shown;
        var recipe = shown.recipe();
        removeAll();
        list.removeAll();
        lines.clear();
        add(new PageHeading(getPageTitle()).withBack(RecipeLinks.recipe(recipe.key(), recipe.language()), recipe.title()));
        var part = new Section(new H2(getTranslation("recipe.review.compared")), compared);
        add(new Paragraph(getTranslation("recipe.review.history-lead")), part, new H2(getTranslation("recipe.review.changes")), list, more);
        more();
        lines.stream().limit(2).forEach(line -> line.choose(true));
        compare();
    }

    private void more() {
        var shown = lines.size();
        history.list(id(), person(), shown / STRETCH, STRETCH).forEach(revision -> {
            var line = new RevisionLine(revision, this::chosen, this::ask);
            lines.add(line);
            list.add(line);
        });
        more.setVisible(lines.size() < history.count(id(), person()));
        if (shown > 0 && shown < lines.size()) {
            lines.get(shown).focus();
        }
    }

    /** Two lines are compared at a time; a third takes the place of the one that was chosen first of them on the page. */
    private void chosen(RevisionLine pressed) {
        pressed.choose(!pressed.isChosen());
        lines.stream().filter(line -> line.isChosen() && line != pressed).skip(1).forEach(line -> line.choose(false));
        compare();
    }

    private void compare() {
        compared.show(lines.stream().filter(RevisionLine::isChosen).map(RevisionLine::revision).toList(), lines.size() >= 2);
    }

    private void ask(Revision revision) {
        new ConfirmQuestion(
                        getTranslation("recipe.review.restore-question", "n", revision.number()),
                        getTranslation("recipe.review.restore-meaning"),
                        getTranslation("recipe.review.restore"),
                        () -> restore(revision))
                .open();
    }

    private void restore(Revision revision) {
        if (Attempt.at(() -> history.restore(id(), revision.number(), person()))) {
            Notices.success(getTranslation("recipe.review.restored", "n", revision.number()));
            MenuNumbers.changed();
        }
        book.find(id()).ifPresent(this::show);
    }

    private long id() {
        return Objects.requireNonNull(page).id();
    }

    private Person person() {
        return signedIn.get();
    }
}
