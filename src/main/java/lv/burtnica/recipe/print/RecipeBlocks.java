package lv.burtnica.recipe.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.measure.Fraction;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.Block;
import lv.burtnica.press.Box;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Facts;
import lv.burtnica.press.Facts.Fact;
import lv.burtnica.press.Heading;
import lv.burtnica.press.IngredientTable;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.Section;
import lv.burtnica.press.Start;
import lv.burtnica.press.Steps;
import lv.burtnica.press.Symbol;
import lv.burtnica.press.Words;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Note;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.ShownGroup;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Says a recipe in the blocks of a manuscript. */
public final class RecipeBlocks {

    private static final int RECIPE_LEVEL = 2;
    private static final int PART_LEVEL = 3;

    private final IngredientList ingredients;

    public RecipeBlocks(IngredientList ingredients) {
        this.ingredients = ingredients;
    }

    /** The name that links to a recipe lead to. */
    public static String anchor(Recipe recipe) {
        return "recepte-" + recipe.key();
    }

    /**
     * The recipe as a section that starts a page.
     *
     * @param recipe in its own amounts
     * @param photograph an upright JPEG, {@code null} where the drawing stands in
     * @param around the language of the text around it; the section carries its own where it differs
     */
    public Section section(Recipe recipe, byte @Nullable [] photograph, Locale around) {
        return section(recipe, photograph, null, around);
    }

    /**
     * The recipe as a section that starts a page, with what can be said of it.
     *
     * @param judgement cheap, tasty, healthy and the allergens; {@code null} to say nothing
     */
    public Section section(Recipe recipe, byte @Nullable [] photograph, @Nullable AssessmentWords judgement, Locale around) {
        var wording = Wording.in(recipe.language());
        var words = new RecipeWords(wording);
        var blocks = new ArrayList<Block>();
        blocks.addAll(head(titles(recipe, facts(recipe, words)), recipe, photograph));
        blocks.add(Heading.plain(PART_LEVEL, wording.text("recipe.words.ingredients")));
        blocks.add(table(ingredients, recipe, wording));
        blocks.add(Heading.plain(PART_LEVEL, wording.text("recipe.words.steps")));
        blocks.add(Steps.of(recipe.steps().stream()));
        recipe.notes().forEach(note -> blocks.add(note(note, words)));
        if (judgement != null) {
            blocks.addAll(Judgements.of(judgement));
        }
        blocks.addAll(Judgements.origins(recipe, judgement));
        var language = recipe.language().getLanguage().equals(around.getLanguage()) ? null : recipe.language();
        return new Section(recipe.title(), language, Start.NEW_PAGE, true, blocks);
    }

    private static List<Block> titles(Recipe recipe, Facts facts) {
        var heading = Heading.listed(RECIPE_LEVEL, recipe.title(), anchor(recipe));
        return recipe.description().isBlank()
                ? List.of(heading, facts)
                : List.of(heading, Paragraph.lead(recipe.description().strip()), facts);
    }

    /** The drawing stands beside the titles, where it costs no height; a photograph has the width of the page. */
    static List<Block> head(List<? extends Block> titles, Recipe recipe, byte @Nullable [] photograph) {
        var words = new ArrayList<Block>(titles);
        var picture = picture(recipe, photograph, Wording.in(recipe.language()), Picture.Size.VIGNETTE);
        if (picture.isEmpty()) {
            return words;
        }
        if (photograph != null) {
            words.add(1, picture.get());
            return words;
        }
        return List.of(new Columns(List.of(
                new Columns.Column(7, Columns.Align.TOP, words), Columns.Column.of(3, picture.get()))));
    }

    /** The photograph, or the drawing that stands in, a drawing as large as asked for. */
    static Optional<Block> picture(Recipe recipe, byte @Nullable [] photograph, Wording wording, Picture.Size drawing) {
        if (photograph != null) {
            var alt = wording.text("recipe.print.photograph", "title", recipe.title());
            return Optional.of(Picture.of(new Artwork.Photo(photograph), alt, Picture.Size.BAND));
        }
        return recipe.illustration().isEmpty()
                ? Optional.empty()
                : Optional.of(Picture.of(new Artwork.Drawing(recipe.illustration()), "", drawing));
    }

    static Facts facts(Recipe recipe, RecipeWords words) {
        var facts = new ArrayList<Fact>();
        var jars = recipe.kind() == MealKind.PRESERVE;
        facts.add(Fact.of(jars ? Symbol.JAR : Symbol.PORTION, "", words.yield(recipe.yield())));
        if (recipe.minutes() != null) {
            facts.add(Fact.of(Symbol.CLOCK, "", words.minutes(recipe.minutes())));
        }
        if (recipe.keeping() != null) {
            facts.add(Fact.of(Symbol.NONE, "", words.keeping(recipe.keeping())));
        }
        return new Facts(facts, Facts.Form.ROW);
    }

    static IngredientTable table(IngredientList ingredients, Recipe recipe, Wording wording) {
        return table(ingredients.of(recipe, Fraction.ONE), wording);
    }

    static IngredientTable table(List<ShownGroup> groups, Wording wording) {
        return new IngredientTable(groups.stream().map(RecipeBlocks::group).toList(), wording.text("recipe.words.from-parcel"));
    }

    private static IngredientTable.Group group(ShownGroup group) {
        return new IngredientTable.Group(group.title(), group.lines().stream().map(RecipeBlocks::row).toList());
    }

    static IngredientTable.Row row(ShownLine line) {
        return IngredientTable.Row.of(line.number(), line.unit(), line.name(), line.note(), line.fromParcel());
    }

    /** Its name stands before its words, on the same line. */
    static Block note(Note note, RecipeWords words) {
        var frame = note.kind() == NoteKind.SAFETY ? Box.Frame.OUTLINE : Box.Frame.MARGIN;
        var paragraphs = note.text().strip().split("\\n\\s*\\n");
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(Words.strong(words.noteTitle(note) + ". ").and(Words.of(oneLine(paragraphs[0])))));
        Stream.of(paragraphs).skip(1).forEach(paragraph -> blocks.add(Paragraph.of(oneLine(paragraph))));
        return new Box(frame, blocks);
    }

    private static String oneLine(String paragraph) {
        return paragraph.replace('\n', ' ');
    }
}
