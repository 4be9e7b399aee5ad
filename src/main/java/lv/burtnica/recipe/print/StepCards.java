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
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Says a recipe on cards: one with all that is needed, then one for each step with its amounts and its time. */
public final class StepCards {

    private static final int RECIPE_LEVEL = 2;
    private static final int STEP_LEVEL = 3;
    private static final double CLOCK_MILLIMETRES = 34;
    private static final int MOST_CLOCKS = 2;
    private static final int SHORT_LIST = 7;

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
        var isShort = recipe.ingredients().stream().mapToInt(group -> group.lines().size()).sum() <= SHORT_LIST;
        // Below a short list is room. Beside a long one the words take the place of the picture, which each step shows anyway.
        if (isShort || safety.isEmpty()) {
            RecipeBlocks.picture(recipe, photograph, wording, Picture.Size.BAND).ifPresent(words::add);
        }
        (isShort ? needed : words).addAll(safety);
        return List.of(new Columns(List.of(
                new Columns.Column(4, Columns.Align.TOP, words), new Columns.Column(6, Columns.Align.TOP, needed))));
    }

    /** Large, but smaller where two clocks stand below it. */
    private static List<Block> picture(Recipe recipe, byte @Nullable [] photograph, CookingStep step, Wording wording) {
        var size = step.times().size() < MOST_CLOCKS ? Picture.Size.LARGE : Picture.Size.BAND;
        return RecipeBlocks.picture(recipe, photograph, wording, size).stream().toList();
    }

    private static List<Block> step(int index, int all, CookingStep step, List<Block> picture, Wording wording) {
        var words = new ArrayList<Block>();
        var place = wording.text("recipe.print.step-of", "n", index + 1, "all", all);
        words.add(Heading.plain(STEP_LEVEL, place));
        words.add(new Paragraph(Words.of(step.text()), Paragraph.Voice.LARGE));
        if (!step.needs().isEmpty()) {
            words.add(Spacer.lines(0.5));
            words.add(Paragraph.of(Words.strong(wording.text("recipe.print.step-needs"))));
            var rows = step.needs().stream().map(RecipeBlocks::row).toList();
            words.add(new IngredientTable(List.of(new IngredientTable.Group("", rows)), wording.text("recipe.words.from-parcel")));
        }
        var signs = new ArrayList<>(picture);
        step.times().stream()
                .limit(MOST_CLOCKS)
                .forEach(time -> {
                    // The words beside the clock say the time; the face only shows it.
                    signs.add(new Columns(List.of(
                            new Columns.Column(5, Columns.Align.MIDDLE, List.of(new ClockFace(time.minutes(), "", CLOCK_MILLIMETRES))),
                            new Columns.Column(7, Columns.Align.MIDDLE, List.of(Paragraph.of(Words.strong(time.words())))))));
                });
        return signs.isEmpty()
                ? words
                : List.of(new Columns(List.of(
                        new Columns.Column(11, Columns.Align.TOP, words), new Columns.Column(7, Columns.Align.TOP, signs))));
    }
}
