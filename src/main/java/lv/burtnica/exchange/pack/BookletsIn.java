package lv.burtnica.exchange.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.booklet.file.BookletFile;
import lv.burtnica.exchange.pack.PackPlan.Line;
import lv.burtnica.exchange.pack.PackState.Choice;
import lv.burtnica.recipe.RecipeIntake;
import lv.burtnica.wording.Texts;
import org.springframework.stereotype.Component;

/** Takes booklets of a pack in as booklets to work on; whoever takes them in publishes them. */
@Component
class BookletsIn {

    private static final String ENDING = ".md";

    private final BookletDesk desk;
    private final RecipeIntake recipes;

    BookletsIn(BookletDesk desk, RecipeIntake recipes) {
        this.desk = desk;
        this.recipes = recipes;
    }

    /** @return the key that the booklet has here */
    String take(Line line, Taking taking) {
        if (!(taking.piece(line) instanceof Piece.OfBooklet(var file))) {
            throw new IllegalStateException("Not a booklet: " + line.entry().path());
        }
        var ids = ids(file, taking);
        var mine = line.mine();
        var before = mine == null || taking.choice(line) == Choice.KEEP_BOTH ? null : mine.booklet();
        if (before == null) {
            return desk.add(booklet(file, line.entry().key(), ids), taking.person()).booklet().key();
        }
        var own = before.booklet();
        var booklet = booklet(file, own.key(), ids);
        return desk.change(before, booklet.with(booklet.parts().with(own.parts().funder())), taking.person()).booklet().key();
    }

    static Booklet booklet(BookletFile file, String key, List<Long> recipes) {
        return new Booklet(
                key, file.language(), file.title(), file.subtitle(), file.group(), file.foreword(),
                file.cover(), file.myRecipePages(), recipes, file.parts());
    }

    private List<Long> ids(BookletFile file, Taking taking) {
        var ids = new ArrayList<Long>();
        var missing = 0;
        for (var name : file.recipes()) {
            var slash = name.indexOf('/');
            var language = slash < 0 ? Texts.LATVIAN : Locale.of(name.substring(0, slash));
            var key = name.substring(slash + 1, Math.max(slash + 1, name.length() - ENDING.length()));
            var page = recipes.find(key, language);
            page.ifPresent(found -> ids.add(found.id()));
            missing += page.isPresent() ? 0 : 1;
        }
        if (missing > 0) {
            taking.report().say("booklet-recipes", Map.of("title", file.title(), "n", missing));
        }
        return ids;
    }
}
