package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import lv.burtnica.kit.BrowserCopy;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.kit.WhenLost;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.KeptDraft;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.ui.FormServices.Beginning;
import org.jspecify.annotations.Nullable;

/** The form with all that happens around it: it shows one step or everything, keeps what is typed, sends it, or throws it away. */
class WritingDesk extends Div implements Meanwhile.Text {

    private final FormServices services;
    private final Beginning beginning;
    private final DraftKeeper keeper;
    private final RecipeForm form;
    private final BrowserCopy copy;
    private final LastPage lastPage;
    private final LastRow lastRow;
    private final Div trouble = new Div();
    private final Meanwhile meanwhile;
    private final Sending sending;
    private final SourceNote source;
    private FormAddress address;
    private @Nullable WritingStep step;

    /** @param address the address it was opened at */
    WritingDesk(FormServices services, Beginning beginning, FormAddress address) {
        this.services = services;
        this.beginning = beginning;
        this.address = address;
        var person = beginning.person();
        var recipeId = beginning.page() == null ? null : beginning.page().id();
        keeper = new DraftKeeper(services.drafts(), person, recipeId, beginning.start());
        form = new RecipeForm(services, person, this::keep);
        form.fill(beginning.start());
        copy = new BrowserCopy(form);
        lastPage = new LastPage(services, this::go);
        meanwhile = new Meanwhile(services, beginning, this);
        sending = new Sending(services.book(), person, meanwhile, trouble, this::finish);
        lastRow = new LastRow(getTranslation(sending.textKey()), this::send, this::go, this::throwAway);
        source = new SourceNote(services.origins(), person);
        trouble.getElement().setAttribute("role", "alert");
        if (beginning.opened() != null) {
            takeUp(beginning.opened());
        } else if (beginning.page() != null) {
            services.ownProposal(beginning.page(), person).ifPresent(asked -> meanwhile.checkAgainst(asked.baseRevision()));
        }
        add(lastPage, form, source, trouble, meanwhile, new WhenLost(), lastRow);
    }

    /** Whether another address is one of this desk's: a step of the same draft, as the browser's own back button asks for. */
    boolean isAt(FormAddress other) {
        return other.draft() == null ? Objects.equals(other.key(), beginning.key()) : other.draft().equals(keeper.id());
    }

    void takeUpOffered() {
        takeUp(Objects.requireNonNull(beginning.offered()));
    }

    /** Shows one step, or everything where it is {@code null}; what was typed so far is kept first. */
    void show(@Nullable WritingStep wanted) {
        keep();
        step = wanted;
        address = address.withStep(wanted == null ? WritingStep.WHOLE : wanted.code());
        trouble.removeAll();
        form.showOn(wanted);
        source.showOn(wanted);
        lastRow.show(wanted);
        lastPage.setVisible(wanted == WritingStep.DONE);
        showLastPage();
        copy.begin(beginning.place(keeper.id()), form.texts(), this::takeOver);
    }

    /** Where to go on: at the first step at which something is missing. */
    WritingStep firstOpenStep() {
        return services.book().faults(form.read()).stream().map(WritingStep::of).sorted().findFirst().orElse(WritingStep.DONE);
    }

    @Override
    public RecipeDraft read() {
        return form.read();
    }

    @Override
    public void take(RecipeDraft chosen) {
        form.fill(chosen);
        keep();
        keeper.rebase();
        showLastPage();
    }

    @Override
    public void focus() {
        form.focus();
    }

    /** Keeps what is typed, if anything changed. */
    void keep() {
        try {
            keeper.keep(form.read()).ifPresent(kept -> {
                showKept(kept);
                copy.kept(beginning.place(kept.id()), form.texts());
            });
        } catch (DraftDesk.TooLongException e) {
            lastRow.say(getTranslation("recipe.entry.too-long-to-keep"));
        }
    }

    /** What the browser had and the store had not. Where the store has something else by now, both are kept. */
    private void takeOver(BrowserCopy.Left left) {
        if (left.other()) {
            keeper.startAnother();
        }
        form.take(left.texts());
        keep();
        lastRow.say(getTranslation(left.other() ? "recipe.entry.found-other" : "recipe.entry.found"));
        showLastPage();
    }

    private void showLastPage() {
        if (step == WritingStep.DONE) {
            lastPage.show(form.read());
        }
    }

    private void takeUp(KeptDraft kept) {
        keeper.takeUp(kept);
        form.fill(kept.draft());
        source.show(kept.id());
        showKept(kept);
        meanwhile.checkAgainst(kept.baseRevision());
    }

    /** To another step, with an address of its own. */
    private void go(@Nullable WritingStep wanted) {
        keep();
        var next = address.withStep(wanted == null ? WritingStep.WHOLE : wanted.code()).location();
        UI.getCurrentOrThrow().navigate(next.getPath(), next.getQueryParameters());
    }

    private void showKept(KeptDraft kept) {
        lastRow.showKept(getTranslation("recipe.form.saved", "time", ReaderTime.ofPage().write(kept.changedAt())));
        if (!Objects.equals(address.draft(), kept.id())) {
            address = address.withDraft(kept.id());
            UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, address.location());
        }
    }

    @Override
    public void send() {
        keep();
        trouble.removeAll();
        var faults = services.book().faults(form.read());
        form.show(faults);
        if (faults.isEmpty()) {
            sending.send(form.read(), source);
            return;
        }
        var open = faults.stream().map(fault -> fault.field()).distinct().count();
        trouble.add(new Paragraph(getTranslation("recipe.form.faults", "n", open)));
        lastPage.focusMissing();
    }

    private void finish(RecipePage page) {
        discard();
        leave(page);
    }

    private void throwAway() {
        discard();
        leave(beginning.page());
        Notices.success(getTranslation("recipe.form.discarded"));
    }

    private void discard() {
        BrowserCopy.forget(beginning.place(keeper.id()));
        keeper.discard();
    }

    private static void leave(@Nullable RecipePage page) {
        if (page == null) {
            UI.getCurrentOrThrow().navigate(HomeView.class);
        } else {
            RecipeLinks.open(page.recipe());
        }
    }
}
