package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Objects;
import lv.burtnica.kit.MenuNumbers;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.recipe.KeptDraft;
import lv.burtnica.recipe.RecipeBook.ChangedMeanwhileException;
import lv.burtnica.recipe.RecipeBook.NotAllowedException;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.ui.FormServices.Beginning;
import org.jspecify.annotations.Nullable;

/** The form with all that happens around it: it keeps what is typed, sends it, or throws it away. */
class WritingDesk extends Div {

    private final FormServices services;
    private final Beginning beginning;
    private final DraftKeeper keeper;
    private final RecipeForm form;
    private final Paragraph saved = new Paragraph();
    private final Div trouble = new Div();
    private final Button discard = new DiscardButton(this::throwAway);
    private @Nullable RecipePage before;

    WritingDesk(FormServices services, Beginning beginning) {
        this.services = services;
        this.beginning = beginning;
        this.before = beginning.page();
        keeper = new DraftKeeper(services.drafts(), beginning.person(), before == null ? null : before.id(), beginning.start());
        form = new RecipeForm(services.preview(), services.pictures(), beginning.person().shownName(), this::keep);
        form.fill(beginning.start());
        saved.addClassName("saved");
        trouble.getElement().setAttribute("role", "alert");
        discard.setVisible(false);
        if (beginning.opened() != null) {
            takeUp(beginning.opened());
        } else if (before != null) {
            services.ownProposal(before, beginning.person()).ifPresent(asked -> checkAgainst(asked.baseRevision()));
        }
        add(form, trouble, lastRow());
    }

    void takeUpOffered() {
        takeUp(Objects.requireNonNull(beginning.offered()));
    }

    void focus() {
        form.focus();
    }

    private void takeUp(KeptDraft kept) {
        keeper.takeUp(kept);
        form.fill(kept.draft());
        showKept(kept);
        checkAgainst(kept.baseRevision());
    }

    /** Looks whether somebody else changed the recipe after the text on the page was begun. */
    private void checkAgainst(int baseRevision) {
        var page = before;
        if (page != null && baseRevision > 0) {
            services.history().text(page.id(), baseRevision, beginning.person()).ifPresent(this::showConflict);
        }
    }

    private Component lastRow() {
        var send = new Button(getTranslation(sendText()), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(send, discard, saved);
        row.addClassNames("row", "last-row");
        return row;
    }

    private String sendText() {
        if (before != null) {
            return beginning.person().isWorker() ? "recipe.form.save" : switch (before.state()) {
                case PUBLISHED -> "recipe.review.send-change";
                case SENT_BACK, WITHDRAWN -> "recipe.review.send-again";
                case SENT, BINNED, ERASED -> "recipe.form.save";
            };
        }
        return beginning.person().isWorker() ? "recipe.form.publish" : "recipe.form.send";
    }

    private void keep() {
        keeper.keep(form.read()).ifPresent(this::showKept);
    }

    private void showKept(KeptDraft kept) {
        saved.setText(getTranslation("recipe.form.saved", "time", ReaderTime.ofPage().write(kept.changedAt())));
        discard.setVisible(true);
        var address = new Location(RecipeLinks.NEW_RECIPE, QueryParameters.of(RecipeLinks.DRAFT, String.valueOf(kept.id())));
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, address);
    }

    private void send() {
        keep();
        trouble.removeAll();
        var draft = form.read();
        var faults = services.book().faults(draft);
        form.show(faults);
        if (!faults.isEmpty()) {
            var open = faults.stream().map(fault -> fault.field()).distinct().count();
            trouble.add(new Paragraph(getTranslation("recipe.form.faults", "n", open)));
            return;
        }
        var page = before;
        try {
            var person = beginning.person();
            finish(page == null ? services.book().add(draft, person) : services.book().change(page, draft, person));
        } catch (ChangedMeanwhileException e) {
            showConflict(services.book().draft(Objects.requireNonNull(page)));
        } catch (NotAllowedException e) {
            trouble.add(new Paragraph(getTranslation("recipe.review.not-allowed")));
        }
    }

    private void finish(RecipePage page) {
        keeper.discard();
        leave(page);
        MenuNumbers.changed();
        Notices.success(getTranslation(doneText(page)));
    }

    private String doneText(RecipePage page) {
        if (page.state() == RecipeState.SENT) {
            return "recipe.form.done-sent";
        }
        if (beginning.page() == null) {
            return "recipe.form.done-published";
        }
        return beginning.person().isWorker() ? "recipe.form.done-changed" : "recipe.review.done-change-sent";
    }

    /** @param base what the recipe said when the text on the page was begun */
    private void showConflict(RecipeDraft base) {
        trouble.removeAll();
        var id = Objects.requireNonNull(before).id();
        services.book().find(id).ifPresentOrElse(newer -> show(base, newer), () -> trouble.add(new Gone(
                () -> Attempt.at(() -> show(base, services.bin().takeOut(id, beginning.person()))), this::sendAnew)));
    }

    private void show(RecipeDraft base, RecipePage newer) {
        trouble.removeAll();
        before = newer;
        var theirs = services.book().draft(newer);
        var mine = form.read();
        if (!SideBySide.parts(base, theirs).isEmpty() && !SideBySide.parts(mine, theirs).isEmpty()) {
            trouble.add(new Conflict(base, mine, theirs, this::resolve));
        }
    }

    private void resolve(RecipeDraft chosen, boolean save) {
        var page = Objects.requireNonNull(before);
        var mine = form.read();
        if (SideBySide.parts(mine, chosen).stream().findAny().isPresent()) {
            Attempt.at(() -> services.history().setAside(page.id(), mine, beginning.person()));
        }
        trouble.removeAll();
        form.fill(chosen);
        keep();
        keeper.rebase();
        if (save) {
            send();
        } else {
            form.focus();
        }
    }

    private void sendAnew() {
        before = null;
        send();
    }

    private void throwAway() {
        keeper.discard();
        leave(beginning.page());
        Notices.success(getTranslation("recipe.form.discarded"));
    }

    private static void leave(@Nullable RecipePage page) {
        if (page == null) {
            UI.getCurrentOrThrow().navigate(HomeView.class);
        } else {
            RecipeLinks.open(page.recipe());
        }
    }
}
