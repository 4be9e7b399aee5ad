package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.recipe.KeptDraft;

/** What somebody began to write and has not sent yet, each with the way back to it. */
class DraftLines extends UnorderedList {

    DraftLines(List<KeptDraft> drafts) {
        addClassName("draft-lines");
        drafts.forEach(draft -> add(line(draft)));
    }

    private ListItem line(KeptDraft kept) {
        var typed = kept.draft().title().strip();
        var title = typed.isEmpty() ? getTranslation("recipe.draft.untitled") : typed;
        var name = new Span(title);
        name.addClassName("name");
        var saved = new Span(getTranslation("recipe.draft.saved", "time", ReaderTime.ofPage().write(kept.changedAt())));
        saved.addClassName("why");
        var on = RecipeLinks.action(address(kept), getTranslation("recipe.draft.go-on"));
        on.setAriaLabel(getTranslation("recipe.draft.go-on-with", "title", title));
        return new ListItem(new Div(name, saved), on);
    }

    private static String address(KeptDraft kept) {
        return RecipeLinks.NEW_RECIPE + "?" + RecipeLinks.DRAFT + "=" + kept.id();
    }
}
