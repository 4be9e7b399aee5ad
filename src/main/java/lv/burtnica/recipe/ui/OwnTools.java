package lv.burtnica.recipe.ui;

import static lv.burtnica.people.Deed.PUBLISH_RECIPE;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.MenuNumbers;
import lv.burtnica.kit.Notices;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.Bin;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.Review;
import lv.burtnica.recipe.RecipeUses;

/** On the page of a recipe, for those who may change it: where it stands, and what can be done with it. */
class OwnTools extends Div {

    private final Review review;
    private final Bin bin;
    private final RecipePage page;
    private final Person person;
    private final Runnable changed;

    /** @param changed what to do after the recipe's state has changed */
    OwnTools(Review review, Bin bin, PersonQuestion.Desk persons, RecipePage page, Person person, Runnable changed) {
        this.review = review;
        this.bin = bin;
        this.page = page;
        this.person = person;
        this.changed = changed;
        addClassName("own-tools");
        add(new StateMark(page.state()));
        explain();
        if (page.state() == RecipeState.SENT && person.may(PUBLISH_RECIPE)) {
            var picture = page.pictureId();
            if (picture != null) {
                add(new PersonQuestion(persons, picture));
            }
            add(new Decision(review, person, page.id(), page.version(), page.recipe().title(), changed));
        }
        add(ways());
    }

    private void explain() {
        switch (page.state()) {
            case SENT -> hint(person.may(PUBLISH_RECIPE) ? "recipe.page.to-publish" : "recipe.page.waiting");
            case SENT_BACK -> add(new KindWord(review.word(page.id())));
            case WITHDRAWN -> hint("recipe.review.withdrawn-hint");
            case PUBLISHED -> review.proposal(page.id()).ifPresent(asked -> {
                hint(asked.waits() ? "recipe.review.change-waits-hint" : "recipe.review.change-back-hint");
                if (!asked.waits()) {
                    add(new KindWord(asked.word()));
                }
            });
            case BINNED, ERASED -> { }
        }
    }

    private void hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        add(hint);
    }

    private Div ways() {
        var recipe = page.recipe();
        var row = new Div(
                RecipeLinks.action(RecipeLinks.change(recipe.key(), recipe.language()), getTranslation("recipe.page.change")),
                RecipeLinks.action(RecipeLinks.history(recipe.key(), recipe.language()), getTranslation("recipe.review.history")));
        row.addClassName("row");
        if (page.state() == RecipeState.PUBLISHED) {
            row.add(new Button(getTranslation("recipe.review.withdraw"), click -> askToWithdraw()));
        } else if (page.state() == RecipeState.WITHDRAWN && person.may(PUBLISH_RECIPE)) {
            row.add(new Button(getTranslation("recipe.review.publish-again"), click ->
                    act(() -> review.publish(page.id(), page.version(), person), "recipe.page.published")));
        } else if (page.state() == RecipeState.WITHDRAWN) {
            row.add(new Button(getTranslation("recipe.review.send-again"), click ->
                    act(() -> review.send(page.id(), person), "recipe.form.done-sent")));
        }
        var delete = new Button(getTranslation("recipe.review.delete"), click -> askToDelete());
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        row.add(delete);
        return row;
    }

    private void askToWithdraw() {
        new ConfirmQuestion(
                        getTranslation("recipe.review.withdraw-question"),
                        getTranslation("recipe.review.withdraw-meaning"),
                        getTranslation("recipe.review.withdraw"),
                        () -> act(() -> review.withdraw(page.id(), person), "recipe.review.withdrawn"))
                .open();
    }

    private void askToDelete() {
        var places = bin.uses(page.id()).stream().map(RecipeUses.Use::title).distinct().collect(Collectors.joining("”, „"));
        var meaning = getTranslation("recipe.review.delete-meaning", "n", Bin.REST.toDays());
        new ConfirmQuestion(
                        getTranslation("recipe.review.delete-question"),
                        places.isEmpty() ? meaning : getTranslation("recipe.review.delete-used", "places", places) + " " + meaning,
                        getTranslation("recipe.review.delete"),
                        this::delete)
                .open();
    }

    private void delete() {
        if (Attempt.at(() -> bin.put(page.id(), person))) {
            MenuNumbers.changed();
            UI.getCurrentOrThrow().navigate(BinView.class);
            Notices.success(getTranslation("recipe.review.deleted", "title", page.recipe().title()));
        } else {
            changed.run();
        }
    }

    private void act(Runnable deed, String done) {
        if (Attempt.at(deed)) {
            Notices.success(getTranslation(done));
            MenuNumbers.changed();
        }
        changed.run();
    }
}
