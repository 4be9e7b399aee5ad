package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.DraftOrigin;
import lv.burtnica.recipe.DraftOrigins;
import lv.burtnica.recipe.RecipeDraft;
import org.jspecify.annotations.Nullable;

/** Beside a draft that came from elsewhere: where from, and the question whose words they are. Not to be seen for any other draft. */
class SourceNote extends Section {

    private final DraftOrigins origins;
    private final Person person;
    private final Paragraph asked = new Paragraph();
    private final Checkbox own = new Checkbox();
    private @Nullable Long draft;

    SourceNote(DraftOrigins origins, Person person) {
        this.origins = origins;
        this.person = person;
        addClassNames("notebook", "source-note");
        asked.getElement().setAttribute("role", "alert");
        own.setLabel(getTranslation("recipe.origin.own"));
        own.addValueChangeListener(change -> answer(change.getValue()));
        setVisible(false);
    }

    void show(long kept) {
        draft = kept;
        removeAll();
        asked.setText("");
        origin().ifPresent(origin -> {
            add(new H2(getTranslation("recipe.origin.title")), source(origin));
            fact("recipe.origin.author", origin.author());
            fact("recipe.origin.licence", origin.licence().replace('-', ' '));
            add(new Paragraph(getTranslation("recipe.origin.words")), asked, own);
            own.setValue(origin.ownWords());
        });
        setVisible(getChildren().findAny().isPresent());
    }

    /** Only where words are written and where the recipe is sent; {@code null} stands for the form on one page. */
    void showOn(@Nullable WritingStep step) {
        var isWanted = step == null || step == WritingStep.METHOD || step == WritingStep.DONE;
        setVisible(isWanted && getChildren().findAny().isPresent());
    }

    Optional<DraftOrigin> origin() {
        return origins.find(draft, person);
    }

    /** Whether the words are the person's own, as far as can be seen or they say so; otherwise they are asked. */
    boolean allows(RecipeDraft typed) {
        var allowed = origin().map(origin -> origin.allows(typed)).orElse(true);
        asked.setText(allowed ? "" : getTranslation("recipe.origin.like"));
        if (!allowed) {
            own.focus();
        }
        return allowed;
    }

    private void answer(boolean isOwn) {
        if (draft != null) {
            origins.answerFor(draft, person, isOwn);
        }
        if (isOwn) {
            asked.setText("");
        }
    }

    private Paragraph source(DraftOrigin origin) {
        var line = new Paragraph(getTranslation("recipe.origin.source") + " ");
        if (origin.source().matches("https?://\\S+")) {
            line.add(new Anchor(origin.source(), origin.source()));
        } else {
            line.add(origin.source().isEmpty() ? getTranslation("recipe.origin.unknown") : origin.source());
        }
        return line;
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            add(new Paragraph(getTranslation(key) + " " + value));
        }
    }
}
