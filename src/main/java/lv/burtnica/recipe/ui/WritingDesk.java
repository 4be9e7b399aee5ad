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
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.recipe.KeptDraft;
import lv.burtnica.recipe.RecipeBook.ChangedMeanwhileException;
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
        if (beginning.changedSince(kept)) {
            showConflict();
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
            return "recipe.form.save";
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
        try {
            var person = beginning.person();
            finish(before == null ? services.book().add(draft, person) : services.book().change(before, draft, person));
        } catch (ChangedMeanwhileException e) {
            showConflict();
        }
    }

    private void finish(RecipePage page) {
        keeper.discard();
        leave(page);
        Notices.success(getTranslation(
                beginning.page() != null
                        ? "recipe.form.done-changed"
                        : page.state() == RecipeState.PUBLISHED ? "recipe.form.done-published" : "recipe.form.done-sent"));
    }

    private void showConflict() {
        if (before == null) {
            return;
        }
        var newer = services.book().find(before.id());
        trouble.removeAll();
        trouble.add(new Conflict(newer.orElse(null), () -> {
            before = newer.orElse(null);
            send();
        }));
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
