package lv.burtnica.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What is typed also stays in the browser until the store has it: when the connection is lost, the tab is closed or the server starts
 * anew meanwhile, it is handed over the next time the same form is opened. The script is {@code frontend/draft-copy.js}, which
 * {@link WhenLost} brings along; the fields are those of {@link TypedTexts}.
 *
 * <p>A place is where a copy lies: it names the person, so that nobody else who signs in to this browser gets the text, and the form.
 */
public final class BrowserCopy {

    private static final String BEGIN = "return(window.burtnicaCopy?.begin(this, $0, $1))";
    private static final String KEPT = "window.burtnicaCopy?.kept(this, $0, $1)";
    private static final String FORGET = "window.burtnicaCopy?.forget($0)";

    private final Component root;

    /** @param root what holds the fields */
    public BrowserCopy(Component root) {
        this.root = root;
    }

    /**
     * Starts to keep a copy, and asks for what was left of one.
     *
     * @param texts what the store has, by the name of the field
     * @param handOver called with what the browser has and the store has not, if there is anything
     */
    public void begin(String place, Map<String, String> texts, Consumer<Left> handOver) {
        root.getElement().executeJs(BEGIN, place, marks(texts)).then(JsonNode.class, left -> {
            if (left != null && left.isObject() && !left.path("texts").isEmpty()) {
                var found = new HashMap<String, String>();
                left.path("texts").properties().forEach(text -> found.put(text.getKey(), text.getValue().asString("")));
                handOver.accept(new Left(found, left.path("other").asBoolean(false)));
            }
        });
    }

    /** Tells the browser what the store has now, so that it need not keep it any longer; the copy goes on at the place. */
    public void kept(String place, Map<String, String> texts) {
        root.getElement().executeJs(KEPT, place, marks(texts));
    }

    /** The text was sent or thrown away. */
    public static void forget(String place) {
        UI.getCurrentOrThrow().getPage().executeJs(FORGET, place);
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
    public record Left(Map<String, String> texts, boolean other) {

        public Left {
            texts = Map.copyOf(texts);
        }
    }
}
