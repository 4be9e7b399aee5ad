package lv.burtnica.recipe.file;

import static lv.burtnica.recipe.file.MarkdownSource.end;
import static lv.burtnica.recipe.file.MarkdownSource.line;
import static lv.burtnica.recipe.file.MarkdownSource.start;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads one item of an ingredient list ("Parsing an Ingredient"). */
final class IngredientItem {

    /** What a URL may hold besides letters and digits; a percent sign is taken for the start of something already encoded. */
    private static final String URL_CHARACTERS = "-_.~:/?#@!$&'()*+,;=%";

    private final MarkdownSource source;
    private final ListItem item;
    private final @Nullable Emphasis amount;

    IngredientItem(MarkdownSource source, ListItem item) {
        this.source = source;
        this.item = item;
        this.amount = item.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Emphasis found ? found : null;
    }

    /** The ingredient, or nothing where the item has a fault, which is added to the given ones. */
    Optional<RecipeMd.Ingredient> read(List<RecipeFault> faults) {
        var stated = amount == null ? Optional.<RecipeMd.Amount>empty() : RecipeMdAmounts.amount(source.contents(amount));
        if (amount != null && stated.isEmpty()) {
            faults.add(RecipeFault.at(line(amount), "amount-without-number", "amount", source.contents(amount)));
            return Optional.empty();
        }
        var link = link();
        var name = link == null ? name() : source.contents(link);
        if (name.isEmpty()) {
            faults.add(RecipeFault.at(line(item), "ingredient-without-name"));
            return Optional.empty();
        }
        var target = link == null ? null : encoded(link.getDestination());
        return Optional.of(new RecipeMd.Ingredient(name, stated.orElse(null), target));
    }

    private String name() {
        var first = item.getFirstChild();
        return first == null ? "" : source.rest(item, amount == null ? start(first) : end(amount));
    }

    /** The inline link that is all that follows the amount. */
    private @Nullable Link link() {
        if (!(item.getFirstChild() instanceof Paragraph paragraph) || paragraph.getNext() != null) {
            return null;
        }
        Link found = null;
        for (var node = amount == null ? paragraph.getFirstChild() : amount.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Link link && found == null && isInline(link)) {
                found = link;
            } else if (!(node instanceof Text text) || !text.getLiteral().isBlank()) {
                return null;
            }
        }
        return found;
    }

    /** {@code [name](target)}, neither a reference nor an address in angle brackets. */
    private boolean isInline(Node link) {
        return source.text().charAt(start(link)) == '[' && source.text().charAt(end(link) - 1) == ')';
    }

    private static String encoded(String destination) {
        var encoded = new StringBuilder();
        for (var octet : destination.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xFF);
            var plain = character < 128 && (Character.isLetterOrDigit(character) || URL_CHARACTERS.indexOf(character) >= 0);
            encoded.append(plain ? String.valueOf(character) : "%%%02X".formatted((int) character));
        }
        return encoded.toString();
    }
}
