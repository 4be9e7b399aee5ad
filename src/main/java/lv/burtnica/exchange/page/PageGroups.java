package lv.burtnica.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.recipe.IngredientGroup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Brings back the groups of ingredients. schema.org has no place for them, so sites only show them: as lists with headings. Where the
 * lists of the page hold the very lines of the recipe, in their order, their headings count.
 */
final class PageGroups {

    private static final int LONGEST_HEADING = 60;
    private static final int LEVELS_UP = 2;

    private PageGroups() {}

    static Incoming found(Incoming recipe, Document page) {
        if (recipe.ingredients().size() != 1 || !recipe.ingredients().getFirst().title().isEmpty()) {
            return recipe;
        }
        var lines = recipe.lines();
        var lists = new ArrayList<Element>();
        var at = 0;
        for (var list : page.select("ul, ol")) {
            var size = matching(list, lines, at);
            if (size > 0) {
                lists.add(list);
                at += size;
            }
        }
        return at == lines.size() && lists.size() > 1 ? with(recipe, lists) : recipe;
    }

    /** How many lines from the given one on are the items of the list; 0 where it has any other item. */
    private static int matching(Element list, List<String> lines, int from) {
        var items = list.children().stream().filter(item -> item.normalName().equals("li")).toList();
        if (items.isEmpty() || from + items.size() > lines.size()) {
            return 0;
        }
        for (var i = 0; i < items.size(); i++) {
            if (!letters(items.get(i).text()).equals(letters(lines.get(from + i)))) {
                return 0;
            }
        }
        return items.size();
    }

    private static Incoming with(Incoming recipe, List<Element> lists) {
        var headings = lists.stream().map(PageGroups::heading).toList();
        if (headings.stream().allMatch(String::isEmpty)) {
            return recipe;
        }
        var groups = new ArrayList<IngredientGroup>();
        var lines = recipe.lines();
        var at = 0;
        for (var i = 0; i < lists.size(); i++) {
            var size = (int) lists.get(i).children().stream().filter(item -> item.normalName().equals("li")).count();
            groups.add(new IngredientGroup(headings.get(i), lines.subList(at, at + size)));
            at += size;
        }
        return new Incoming(
                recipe.title(), recipe.description(), recipe.language(), recipe.yields(), recipe.times(), recipe.category(), recipe.tags(),
                groups, recipe.steps(), recipe.notes(), recipe.images(), recipe.origin(), recipe.nutrition(), recipe.gaps());
    }

    /** The short text right before the list; for the first list it may as well be the heading of all. */
    private static String heading(Element list) {
        @Nullable Element at = list;
        for (var level = 0; at != null && level <= LEVELS_UP; level++) {
            var before = at.previousElementSibling();
            if (before != null) {
                return isHeading(before, level) ? withoutColon(Words.line(before.text())) : "";
            }
            at = at.parent();
        }
        return "";
    }

    private static boolean isHeading(Element element, int level) {
        var text = Words.line(element.text());
        var name = element.normalName();
        return !text.isEmpty() && text.length() <= LONGEST_HEADING && element.select("ul, ol, input, button, img").isEmpty()
                && (name.matches("h[3-6]|strong|b|dt|legend") || (name.matches("p|div|span") && level == 0));
    }

    private static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}½¼¾⅓⅔]", "");
    }
}
