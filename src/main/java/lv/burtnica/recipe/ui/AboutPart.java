package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** A sentence about the dish, the words it is found by, and whose name stands under it. */
class AboutPart extends FormPart {

    private static final int ROWS = 2;
    private static final int LONGEST = 4_000;
    private static final int LONGEST_TAGS = 500;

    private final TextArea description = area("description", ROWS, LONGEST);
    private final TextField tags = line("tags", LONGEST_TAGS);
    private final AuthorField author;

    /** @param ownName what to offer as the name of the person at the screen */
    AboutPart(String ownName) {
        super(WritingStep.DONE, "recipe.form.part-about");
        author = new AuthorField(ownName);
        add(description, tags, author);
    }

    @Override
    void bind(DraftFields fields) {
        fields.bind(description, "description");
        fields.bind(tags, "tags");
        fields.bind(author, "author");
    }
}
