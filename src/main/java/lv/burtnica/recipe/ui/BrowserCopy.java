package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is typed also stays in the browser until the store has it: when the connection is lost, the tab is closed or the server starts
 * anew meanwhile, it is handed over the next time the same draft is opened. The script is {@code frontend/draft-copy.js}.
 */
final class BrowserCopy {

    private static final String BEGIN = "return(window.burtnicaCopy?.begin(this, $0, $1))";
    private static final String KEPT = "window.burtnicaCopy?.kept(this, $0, $1)";
    private static final String FORGET = "window.burtnicaCopy?.forget($0)";

    private final Component root;
    private final String owner;

    /**
     * @param root what holds the fields
     * @param personId whose text it is: nobody else who signs in to this browser gets it
     * @param recipeId the recipe that is changed, {@code null} for a new one
     */
    BrowserCopy(Component root, long personId, @Nullable Long recipeId) {
        this.root = root;
        this.owner = personId + "." + (recipeId == null ? "new" : recipeId);
    }

    /**
     * Starts to keep a copy, and asks for what was left of one.
     *
     * @param draftId the kept draft, {@code null} as long as there is none
     * @param texts what the store has, by the name of the field
     * @param handOver called with what the browser has and the store has not, if there is anything
     */
    void begin(@Nullable Long draftId, Map<String, String> texts, Consumer<Left> handOver) {
        root.getElement().executeJs(BEGIN, place(draftId), marks(texts)).then(JsonNode.class, left -> {
            if (left != null && left.isObject() && !left.path("texts").isEmpty()) {
                var found = new HashMap<String, String>();
                left.path("texts").properties().forEach(text -> found.put(text.getKey(), text.getValue().asString("")));
                handOver.accept(new Left(found, left.path("other").asBoolean(false)));
            }
        });
    }

    /** Tells the browser what the store has now, so that it need not keep it any longer. */
    void kept(@Nullable Long draftId, Map<String, String> texts) {
        root.getElement().executeJs(KEPT, place(draftId), marks(texts));
    }

    /** The text was sent or thrown away. */
    void forget(@Nullable Long draftId) {
        UI.getCurrentOrThrow().getPage().executeJs(FORGET, place(draftId));
    }

    private String place(@Nullable Long draftId) {
        return owner + "." + (draftId == null ? "0" : draftId);
    }

    /** A short mark of each text, the same in the script, so that not all of it goes back and forth. */
    private static Map<String, Integer> marks(Map<String, String> texts) {
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue().hashCode()));
    }

    /**
     * What the browser has and the store has not.
     *
     * @param texts by the name of the field
     * @param other whether the store has got something else meanwhile, typed on another device
     */
    record Left(Map<String, String> texts, boolean other) {}
}
