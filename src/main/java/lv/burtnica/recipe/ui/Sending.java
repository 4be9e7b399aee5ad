package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import lv.burtnica.kit.Notices;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeBook.ChangedMeanwhileException;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.ui.FormServices.Beginning;
import org.jspecify.annotations.Nullable;

/** Puts a finished draft into the notebook; where somebody else was faster, the reader decides. */
class Sending {

    private final RecipeBook book;
    private final Beginning beginning;
    private final Div trouble;
    private final Runnable again;
    private final Consumer<RecipePage> done;
    private @Nullable RecipePage before;

    /**
     * @param trouble where to say that somebody else was faster
     * @param again sends what the form holds then
     * @param done called with the recipe as it is in the notebook now
     */
    Sending(RecipeBook book, Beginning beginning, Div trouble, Runnable again, Consumer<RecipePage> done) {
        this.book = book;
        this.beginning = beginning;
        this.trouble = trouble;
        this.again = again;
        this.done = done;
        this.before = beginning.page();
    }

    /** The key of the words on the button. */
    String textKey() {
        if (before != null) {
            return "recipe.form.save";
        }
        return beginning.person().isWorker() ? "recipe.form.publish" : "recipe.form.send";
    }

    /** Sends a draft that has no faults. */
    void send(RecipeDraft draft) {
        trouble.removeAll();
        try {
            var person = beginning.person();
            var page = before == null ? book.add(draft, person) : book.change(before, draft, person);
            done.accept(page);
            Notices.success(trouble.getTranslation(thanks(page)));
        } catch (ChangedMeanwhileException e) {
            showConflict();
        }
    }

    /** Says that the recipe was changed by somebody else since the draft was begun. */
    void showConflict() {
        if (before == null) {
            return;
        }
        var newer = book.find(before.id());
        trouble.removeAll();
        trouble.add(new Conflict(newer.orElse(null), () -> {
            before = newer.orElse(null);
            again.run();
        }));
    }

    private String thanks(RecipePage page) {
        if (beginning.page() != null) {
            return "recipe.form.done-changed";
        }
        return page.state() == RecipeState.PUBLISHED ? "recipe.form.done-published" : "recipe.form.done-sent";
    }
}
