package lv.burtnica.booklet.print;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.Block;
import lv.burtnica.press.Contents;
import lv.burtnica.press.FillPages;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Index;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.QrCode;
import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Section;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.Span;
import lv.burtnica.press.Title;
import lv.burtnica.press.Words;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.print.RecipeBlocks;
import lv.burtnica.wording.Wording;

/** Puts a booklet together: cover, contents, foreword, recipes in chapters, my recipe pages, index and imprint. */
public final class BookletBlocks {

    private static final double QR_MILLIMETRES = 26;
    /** The file of a booklet without a date carries the day the first notebook was shown, so that it is the same whenever it is made. */
    private static final Instant FIRST_NOTEBOOK = Instant.parse("2018-12-14T00:00:00Z");

    private static final int CHAPTER_LEVEL = 1;
    private static final int RECIPE_LEVEL = 2;

    private final Wording wording;
    private final RecipeBlocks recipes;

    /**
     * @param language of the booklet's own words
     * @param recipes says a recipe in blocks
     */
    public BookletBlocks(Locale language, RecipeBlocks recipes) {
        this.wording = Wording.in(language);
        this.recipes = recipes;
    }

    public Manuscript manuscript(Pages pages) {
        var blocks = new ArrayList<Block>();
        blocks.add(cover(pages.cover()));
        if (!pages.recipes().isEmpty()) {
            blocks.add(contents());
        }
        foreword(pages.foreword(), blocks);
        chapters(pages.recipes(), blocks);
        if (pages.recipes().stream().anyMatch(leaf -> !leaf.parcelFoods().isEmpty())) {
            blocks.add(index(pages.recipes()));
        }
        blocks.add(myRecipePages(pages.myRecipePages()));
        blocks.add(imprint(pages));
        return new Manuscript(
                pages.cover().title(),
                wording.language(),
                pages.cover().groupName(),
                pages.cover().subtitle(),
                "CC BY 4.0",
                pages.imprint().date() == null ? FIRST_NOTEBOOK : pages.imprint().date(),
                blocks);
    }

    private Section cover(Pages.Cover cover) {
        var blocks = new ArrayList<Block>();
        blocks.add(Spacer.fill());
        blocks.add(Title.of(cover.title(), cover.subtitle()));
        blocks.add(Spacer.lines(2));
        if (!cover.illustration().isEmpty()) {
            blocks.add(Picture.of(new Artwork.Drawing(cover.illustration()), "", Picture.Size.BAND));
        }
        blocks.add(Spacer.fill());
        blocks.add(Spacer.fill());
        if (!cover.groupName().isBlank()) {
            blocks.add(Paragraph.lead(cover.groupName()));
        }
        return Section.bare(wording.text("booklet.print.cover"), blocks);
    }

    private Section contents() {
        var title = wording.text("booklet.print.contents");
        return Section.of(title, List.of(Heading.plain(CHAPTER_LEVEL, title), new Contents(RECIPE_LEVEL, pageSpoken())));
    }

    private void foreword(String foreword, List<Block> blocks) {
        if (foreword.isBlank()) {
            return;
        }
        var title = wording.text("booklet.print.foreword");
        var page = new ArrayList<Block>();
        page.add(Heading.listed(CHAPTER_LEVEL, title, "prieksvards"));
        for (var paragraph : foreword.strip().split("\\n\\s*\\n")) {
            page.add(Paragraph.of(paragraph.replaceAll("\\s+", " ")));
        }
        blocks.add(Section.of(title, page));
    }

    /** Where the recipes stand kind by kind, each kind is a chapter; its heading stands above its first recipe. */
    private void chapters(List<Pages.Leaf> leaves, List<Block> blocks) {
        var words = new RecipeWords(wording);
        var chapters = standKindByKind(leaves);
        MealKind open = null;
        for (var leaf : leaves) {
            var section = recipes.section(leaf.recipe(), leaf.photograph(), wording.language());
            if (chapters && leaf.recipe().kind() != open) {
                open = leaf.recipe().kind();
                section = withChapter(section, words.kind(open), "nodala-" + open.code());
            }
            blocks.add(section);
        }
    }

    private static boolean standKindByKind(List<Pages.Leaf> leaves) {
        var kinds = leaves.stream().map(leaf -> leaf.recipe().kind()).toList();
        var changes = IntStream.range(1, kinds.size()).filter(i -> kinds.get(i) != kinds.get(i - 1)).count();
        return changes > 0 && changes + 1 == kinds.stream().distinct().count();
    }

    private static Section withChapter(Section recipe, String chapter, String anchor) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.listed(CHAPTER_LEVEL, chapter, anchor));
        blocks.addAll(recipe.blocks());
        return new Section(recipe.name(), recipe.language(), recipe.start(), recipe.furniture(), blocks);
    }

    private Section index(List<Pages.Leaf> leaves) {
        var byFood = new TreeMap<String, List<String>>(wording.order());
        for (var leaf : leaves) {
            leaf.parcelFoods().forEach(
                    food -> byFood.computeIfAbsent(food, any -> new ArrayList<>()).add(RecipeBlocks.anchor(leaf.recipe())));
        }
        var title = wording.text("booklet.print.index");
        var entries = byFood.entrySet().stream().map(entry -> new Index.Entry(entry.getKey(), entry.getValue())).toList();
        return Section.of(title, List.of(Heading.listed(CHAPTER_LEVEL, title, "raditajs"), new Index(pageSpoken(), entries)));
    }

    private FillPages myRecipePages(int atLeast) {
        var title = wording.text("booklet.print.my-recipe");
        List<Block> page = List.of(
                Heading.plain(CHAPTER_LEVEL, title),
                Paragraph.quiet(wording.text("booklet.print.my-recipe-ingredients")),
                new RuledLines(6),
                Paragraph.quiet(wording.text("booklet.print.my-recipe-steps")),
                RuledLines.fill());
        return new FillPages(atLeast, true, title, page);
    }

    private Section imprint(Pages pages) {
        var imprint = pages.imprint();
        var blocks = new ArrayList<Block>();
        blocks.add(Spacer.fill());
        blocks.add(Paragraph.of(Words.strong(pages.cover().title())));
        if (imprint.date() != null) {
            blocks.add(Paragraph.of(edition(imprint.edition(), wording.date(imprint.date().atZone(ZoneOffset.UTC).toLocalDate()))));
        }
        blocks.add(Paragraph.of(Words.of(
                Span.plain(wording.text("booklet.print.licence") + " "),
                Span.link("creativecommons.org/licenses/by/4.0/deed." + wording.language().getLanguage(),
                        "https://creativecommons.org/licenses/by/4.0/deed." + wording.language().getLanguage()))));
        if (!imprint.address().isEmpty()) {
            blocks.add(Paragraph.of(Words.of(
                    Span.plain(wording.text("booklet.print.address") + " "), Span.link(imprint.address(), imprint.address()))));
            blocks.add(new QrCode(imprint.address(), wording.text("booklet.print.qr"), QR_MILLIMETRES));
        }
        return Section.bare(wording.text("booklet.print.imprint"), blocks);
    }

    private String edition(int number, String date) {
        return number == 0
                ? wording.text("booklet.print.draft-of", "date", date)
                : wording.text("booklet.print.edition-of", Map.of("n", number, "date", date));
    }

    private String pageSpoken() {
        return wording.text("booklet.print.page");
    }
}
