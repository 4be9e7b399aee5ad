package lv.burtnica.recipe.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.burtnica.measure.Fraction;
import lv.burtnica.press.Block;
import lv.burtnica.press.ClockFace;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Heading;
import lv.burtnica.press.IngredientTable;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.Section;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.Start;
import lv.burtnica.press.Words;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Says a recipe on cards: one with all that is needed, then one for each step with its amounts and its time. */
public final class StepCards {

    private static final int RECIPE_LEVEL = 2;
    static final int STEP_LEVEL = 3;
    private static final double CLOCK_MILLIMETRES = 34;
    private static final int MOST_CLOCKS = 2;
    private static final int SHORT_LIST = 7;
    /** So many rows, with the titles of the groups, stand below each other on a card. */
    private static final int MOST_ROWS = 15;
    private static final int LINE_LETTERS = 26;
    /** How high things are, in rows of a list: a line of a step, a small picture, a clock, a card less its heading. */
    private static final double LINE_ROWS = 1.7;
    private static final double BAND_ROWS = 4.5;
    private static final double CLOCK_ROWS = 3.5;
    private static final double MOST_HEIGHT = 14;
    private static final int ALL_SHARES = 18;
    private static final int SIGNS_SHARE = 7;
    private static final int CROWDED_SHARE = 8;

    private final IngredientList ingredients;

    public StepCards(IngredientList ingredients) {
        this.ingredients = ingredients;
    }

    /**
     * The cards of a recipe, each on a page of its own.
     *
     * @param photograph an upright JPEG, {@code null} where the drawing stands in
     * @param around the language of the text around it
     */
    public List<Section> sections(Recipe recipe, byte @Nullable [] photograph, Locale around) {
        var wording = Wording.in(recipe.language());
        var language = recipe.language().getLanguage().equals(around.getLanguage()) ? null : recipe.language();
        var lines = ingredients.of(recipe, Fraction.ONE).stream().flatMap(group -> group.lines().stream()).toList();
        var steps = CookingStep.of(recipe, lines);
        var cards = Stream.concat(
                Stream.of(first(recipe, photograph, wording)),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> step(i, steps.size(), steps.get(i), picture(recipe, photograph, steps.get(i), wording), wording)));
        return cards.map(blocks -> new Section(recipe.title(), language, Start.NEW_PAGE, true, blocks)).toList();
    }

    private List<Block> first(Recipe recipe, byte @Nullable [] photograph, Wording wording) {
        var words = new ArrayList<Block>();
        words.add(Heading.listed(RECIPE_LEVEL, recipe.title(), RecipeBlocks.anchor(recipe)));
        words.add(RecipeBlocks.facts(recipe, new RecipeWords(wording)));
        var needed = new ArrayList<Block>();
        needed.add(Heading.plain(STEP_LEVEL, wording.text("recipe.words.ingredients")));
        needed.add(RecipeBlocks.table(ingredients, recipe, wording));
        var safety = recipe.notes().stream()
                .filter(note -> note.kind() == NoteKind.SAFETY)
                .map(note -> RecipeBlocks.note(note, new RecipeWords(wording)))
                .toList();
        var groups = ingredients.of(recipe, Fraction.ONE);
        if (groups.size() > 1 && GroupColumns.rows(groups) > MOST_ROWS) {
            return GroupColumns.card(words, safety, groups, wording);
        }
        var isShort = recipe.ingredients().stream().mapToInt(group -> group.lines().size()).sum() <= SHORT_LIST;
        // Below a short list is room. Beside a long one the words take the place of the picture, which each step shows anyway.
        if (isShort || safety.isEmpty()) {
            RecipeBlocks.picture(recipe, photograph, wording, Picture.Size.BAND).ifPresent(words::add);
        }
        (isShort ? needed : words).addAll(safety);
        return List.of(new Columns(List.of(
                new Columns.Column(4, Columns.Align.TOP, words), new Columns.Column(6, Columns.Align.TOP, needed))));
    }

    /** Large, but smaller where much stands below it, and none where nothing more fits: the other cards of the recipe show it. */
    private static List<Block> picture(Recipe recipe, byte @Nullable [] photograph, CookingStep step, Wording wording) {
        var clocks = Math.min(MOST_CLOCKS, step.times().size());
        if (isCrowded(step) && BAND_ROWS + CLOCK_ROWS * clocks + rows(step) > MOST_HEIGHT) {
            return List.of();
        }
        var size = clocks < MOST_CLOCKS && !isCrowded(step) ? Picture.Size.LARGE : Picture.Size.BAND;
        return RecipeBlocks.picture(recipe, photograph, wording, size).stream().toList();
    }

    private static List<Block> step(int index, int all, CookingStep step, List<Block> picture, Wording wording) {
        var words = new ArrayList<Block>();
        words.add(Heading.plain(STEP_LEVEL, wording.text("recipe.print.step-of", "n", index + 1, "all", all)));
        words.add(new Paragraph(Words.of(step.text()), Paragraph.Voice.LARGE));
        var signs = new ArrayList<>(picture);
        step.times().stream().limit(MOST_CLOCKS).forEach(time -> signs.add(clock(time, wording)));
        var lists = isCrowded(step) ? signs : words;
        lists.addAll(needed("recipe.print.step-needs", step.needs(), wording));
        lists.addAll(needed("recipe.print.step-shares", step.shared(), wording));
        var share = isCrowded(step) ? CROWDED_SHARE : SIGNS_SHARE;
        return signs.isEmpty()
                ? words
                : List.of(new Columns(List.of(
                        new Columns.Column(ALL_SHARES - share, Columns.Align.TOP, words),
                        new Columns.Column(share, Columns.Align.TOP, signs))));
    }

    /** Whether the words of a step and what it needs are too long to stand below each other. */
    private static boolean isCrowded(CookingStep step) {
        var lines = (step.text().length() + LINE_LETTERS - 1) / LINE_LETTERS;
        return rows(step) > 0 && lines * LINE_ROWS + rows(step) > MOST_HEIGHT;
    }

    /** The height of the lists with their headings, in rows. */
    private static int rows(CookingStep step) {
        return Stream.of(step.needs(), step.shared()).filter(list -> !list.isEmpty()).mapToInt(list -> list.size() + 2).sum();
    }

    /** The words beside the clock say the time, in the first case whatever the step's words; the face only shows it. */
    private static Block clock(CookingStep.Time time, Wording wording) {
        var words = wording.text("recipe.print.clock", "n", time.longest(), "range", time.range());
        return new Columns(List.of(
                new Columns.Column(5, Columns.Align.MIDDLE, List.of(new ClockFace(time.minutes(), "", CLOCK_MILLIMETRES))),
                new Columns.Column(7, Columns.Align.MIDDLE, List.of(Paragraph.of(Words.strong(words))))));
    }

    private static List<Block> needed(String key, List<ShownLine> lines, Wording wording) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var rows = new IngredientTable.Group("", lines.stream().map(RecipeBlocks::row).toList());
        return List.of(
                Spacer.lines(0.5),
                Paragraph.of(Words.strong(wording.text(key))),
                new IngredientTable(List.of(rows), wording.text("recipe.words.from-parcel")));
    }
}
