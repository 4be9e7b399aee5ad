package lv.burtnica.booklet.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.burtnica.press.Block;
import lv.burtnica.press.Manuscript;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.print.SmallCard;
import lv.burtnica.recipe.print.StepCards;
import lv.burtnica.wording.Wording;

/** Puts a booklet's recipes on cards: large ones with a step each, or small ones to cut out. */
final class CardBlocks {

    private final Locale language;
    private final StepCards stepCards;
    private final SmallCard smallCard;
    private final BookletBlocks book;

    CardBlocks(Locale language, IngredientList ingredients, BookletBlocks book) {
        this.language = Wording.in(language).language();
        this.stepCards = new StepCards(ingredients);
        this.smallCard = new SmallCard(ingredients);
        this.book = book;
    }

    /** A cover, a page a step, an imprint. */
    Manuscript steps(Pages pages) {
        var blocks = new ArrayList<Block>();
        blocks.add(book.lyingCover(pages));
        pages.recipes().forEach(leaf -> blocks.addAll(stepCards.sections(leaf.recipe(), leaf.photograph(), language)));
        blocks.add(book.imprint(pages));
        return book.manuscript(pages, blocks);
    }

    /** The recipes alone, each beginning on a card of its own. */
    Manuscript small(Pages pages) {
        List<Block> blocks = new ArrayList<>();
        pages.recipes().forEach(leaf -> blocks.add(smallCard.section(leaf.recipe(), language)));
        blocks.add(book.imprint(pages.with(pages.imprint().withoutChanges())));
        return book.manuscript(pages, blocks);
    }
}
