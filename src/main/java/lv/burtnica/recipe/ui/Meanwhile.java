package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import lv.burtnica.kit.TwoPeople;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.ui.FormServices.Beginning;
import org.jspecify.annotations.Nullable;

/** What others did with the recipe while it was being changed here: shows it beside what is typed, and goes on as the reader chooses. */
class Meanwhile extends Div {

    private final FormServices services;
    private final Person person;
    private final Text text;
    private @Nullable RecipePage known;

    Meanwhile(FormServices services, Beginning beginning, Text text) {
        this.services = services;
        this.person = beginning.person();
        this.text = text;
        this.known = beginning.page();
    }

    /** The recipe as the person has seen it last, {@code null} where a new one is written. */
    @Nullable RecipePage known() {
        return known;
    }

    /**
     * Looks whether somebody else changed the recipe after the text on the page was begun.
     *
     * @param baseRevision the revision it was begun from, 0 where nobody knows
     */
    void checkAgainst(int baseRevision) {
        var page = known;
        if (page != null && baseRevision > 0) {
            services.history().text(page.id(), baseRevision, person).ifPresent(this::show);
        }
    }

    /** Somebody else was faster than the person who sent the text just now. */
    void show() {
        show(services.book().draft(Objects.requireNonNull(known)));
    }

    /** @param base what the recipe said when the text on the page was begun */
    private void show(RecipeDraft base) {
        removeAll();
        var id = Objects.requireNonNull(known).id();
        services.book().find(id).ifPresentOrElse(newer -> show(base, newer), () -> put(new Gone(
                () -> Attempt.at(() -> show(base, services.bin().takeOut(id, person))), this::sendAnew)));
    }

    private void show(RecipeDraft base, RecipePage newer) {
        removeAll();
        known = newer;
        var theirs = services.book().draft(newer);
        var mine = text.read();
        if (!SideBySide.parts(base, theirs).isEmpty() && !SideBySide.parts(mine, theirs).isEmpty()) {
            put(new Conflict(base, mine, theirs, this::resolve));
        }
    }

    private void put(TwoPeople question) {
        add(question);
        question.lead();
    }

    private void resolve(RecipeDraft chosen, boolean save) {
        var page = Objects.requireNonNull(known);
        var mine = text.read();
        if (!SideBySide.parts(mine, chosen).isEmpty()) {
            Attempt.at(() -> services.history().setAside(page.id(), mine, person));
        }
        removeAll();
        text.take(chosen);
        if (save) {
            text.send();
        } else {
            text.focus();
        }
    }

    private void sendAnew() {
        known = null;
        text.send();
    }

    /** The text that is being written, as far as it matters here. */
    interface Text {

        RecipeDraft read();

        /** Takes over the text that the reader chose; they have seen how the recipe is now. */
        void take(RecipeDraft chosen);

        void send();

        void focus();
    }
}
