package lv.burtnica.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.ShownGroup;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.recipe.file.LicenceAddress;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A recipe on its page, in words.
 *
 * @param recipe as it is written
 * @param wording of the page, perhaps in another language than the recipe
 * @param portions for how many it is shown
 * @param groups its ingredients for that many
 * @param photo {@code null} where a drawing stands in
 * @param published when everybody could read it first
 */
record ShownRecipe(
        Recipe recipe, Wording wording, Portions portions, List<ShownGroup> groups, @Nullable ShownPhoto photo, Instant published) {

    public String language() {
        return recipe.language().getLanguage();
    }

    public boolean isForeign() {
        return !language().equals(wording.language().getLanguage());
    }

    public String author() {
        return words().author(recipe.credit());
    }

    public String minutes() {
        return recipe.minutes() == null ? "" : words().minutes(recipe.minutes());
    }

    /** For how many, in words. */
    public String yield() {
        return words().yield(portions.yield());
    }

    /** For how many it was written, in words. */
    public String writtenYield() {
        return words().yield(recipe.yield());
    }

    public String drawing() {
        return Addresses.drawing(recipe.illustration());
    }

    /** Where the step cards of the recipe as it is written are. */
    public String steps() {
        return Addresses.recipe(recipe.language(), recipe.key()) + "/" + RecipePaperController.STEPS;
    }

    public List<String> facts() {
        var facts = new ArrayList<String>();
        facts.add(words().kind(recipe.kind()));
        if (recipe.keeping() != null) {
            facts.add(words().keeping(recipe.keeping()));
        }
        return facts;
    }

    /** Whether any line has an amount to be set apart in a column. */
    public boolean hasAmounts() {
        return groups.stream().flatMap(group -> group.lines().stream()).anyMatch(line -> !line.amount().isEmpty());
    }

    /** What the cook should know of an amount for other portions than the recipe was written for; empty for nothing. */
    public String remark(ShownLine line) {
        if (!portions.isChanged()) {
            return "";
        }
        if (line.number().isEmpty() && (line.name() + line.note()).chars().anyMatch(ShownRecipe::isNumber)) {
            return wording.text("library.remark-as-written", "portions", writtenYield());
        }
        return switch (line.remark()) {
            case NONE -> "";
            case HALF -> wording.text("library.remark-half");
            case ROUNDED -> wording.text("library.remark-rounded");
            case SMALLEST -> wording.text("library.remark-smallest");
        };
    }

    public List<ShownNote> notes() {
        return recipe.notes().stream()
                .map(note -> new ShownNote(words().noteTitle(note), note.kind() == NoteKind.SAFETY, paragraphs(note.text())))
                .toList();
    }

    /** The licence as people write it: {@code CC BY 4.0}. */
    public String licence() {
        return recipe.credit().licence().replaceFirst("^CC-", "CC ").replaceFirst("-(\\d)", " $1");
    }

    public @Nullable String licenceAddress() {
        return LicenceAddress.of(recipe.credit().licence()).orElse(null);
    }

    public boolean isSourceAnAddress() {
        return recipe.credit().source().toLowerCase(Locale.ROOT).matches("https?://\\S+");
    }

    /** The day it was published, for machines. */
    public String publishedDay() {
        return LocalDate.ofInstant(published, ShownEdition.ZONE).toString();
    }

    public String publishedWords() {
        return wording.text("library.published", "date", wording.date(LocalDate.ofInstant(published, ShownEdition.ZONE)));
    }

    public List<String> paragraphs() {
        return paragraphs(recipe.description());
    }

    /** For search machines: what the recipe says of itself, else what it is. */
    public String summary() {
        var description = String.join(" ", paragraphs());
        return description.isEmpty() ? String.join(", ", facts()) : description;
    }

    /** Digits, and signs such as ½. */
    private static boolean isNumber(int sign) {
        return Character.isDigit(sign) || Character.getType(sign) == Character.OTHER_NUMBER;
    }

    private RecipeWords words() {
        return new RecipeWords(wording);
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /**
     * A note under the steps.
     *
     * @param warning whether it is about safety
     */
    record ShownNote(String title, boolean warning, List<String> paragraphs) {}
}
