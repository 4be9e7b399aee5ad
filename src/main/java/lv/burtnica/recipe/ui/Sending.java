package lv.burtnica.recipe.ui;

import static lv.burtnica.people.Deed.PUBLISH_RECIPE;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import lv.burtnica.kit.MenuNumbers;
import lv.burtnica.kit.Notices;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.NoConsentException;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeBook.ChangedMeanwhileException;
import lv.burtnica.recipe.RecipeBook.NotAllowedException;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import org.jspecify.annotations.Nullable;

/** Puts a finished draft into the notebook: at once, or to be looked through. */
class Sending {

    private final RecipeBook book;
    private final Person person;
    private final Meanwhile meanwhile;
    private final Div trouble;
    private final Consumer<RecipePage> done;

    /**
     * @param meanwhile knows the recipe that is changed, and helps where somebody else was faster
     * @param trouble where to say why it cannot be done
     * @param done called with the recipe as it is in the notebook now
     */
    Sending(RecipeBook book, Person person, Meanwhile meanwhile, Div trouble, Consumer<RecipePage> done) {
        this.book = book;
        this.person = person;
        this.meanwhile = meanwhile;
        this.trouble = trouble;
        this.done = done;
    }

    /** The key of the words on the button. */
    String textKey() {
        var before = meanwhile.known();
        if (before == null) {
            return person.may(PUBLISH_RECIPE) ? "recipe.form.publish" : "recipe.form.send";
        }
        return person.may(PUBLISH_RECIPE) ? "recipe.form.save" : switch (before.state()) {
            case PUBLISHED -> "recipe.review.send-change";
            case SENT_BACK, WITHDRAWN -> "recipe.review.send-again";
            case SENT, BINNED, ERASED -> "recipe.form.save";
        };
    }

    /** Sends a draft that has no faults, unless its words are somebody else's. */
    void send(RecipeDraft draft, SourceNote source) {
        var before = meanwhile.known();
        if (!source.allows(draft)) {
            return;
        }
        meanwhile.removeAll();
        try {
            var page = before == null ? book.add(draft, source.origin().orElse(null), person) : book.change(before, draft, person);
            done.accept(page);
            MenuNumbers.changed();
            Notices.success(trouble.getTranslation(thanks(before, page)));
        } catch (ChangedMeanwhileException e) {
            meanwhile.show();
        } catch (NoConsentException e) {
            trouble.add(new Paragraph(trouble.getTranslation("recipe.consent.not-published")));
        } catch (NotAllowedException e) {
            trouble.add(new Paragraph(trouble.getTranslation("recipe.review.not-allowed")));
        }
    }

    private String thanks(@Nullable RecipePage before, RecipePage page) {
        if (page.state() == RecipeState.SENT) {
            return "recipe.form.done-sent";
        }
        if (before == null) {
            return "recipe.form.done-published";
        }
        return person.may(PUBLISH_RECIPE) ? "recipe.form.done-changed" : "recipe.review.done-change-sent";
    }
}
