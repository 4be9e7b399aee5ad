package lv.burtnica.recipe.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import lv.burtnica.recipe.DraftFault;

/** The pages of writing a recipe step by step, in their order. */
enum WritingStep {
    NAME("nosaukums", "name", Set.of("title", "kind", "keepsMonths", "storingPlace")),
    INGREDIENTS("sastavdalas", "ingredients", Set.of("yield", "yieldUnit", "yieldDetail", "ingredients")),
    METHOD("gatavosana", "steps", Set.of("steps", "minutes", "tip", "storing", "safety", "cookedGrams")),
    PICTURE("attels", "picture", Set.of("pictureId", "illustration")),
    DONE("beigas", "done", Set.of("description", "tags", "author"));

    /** In place of a step in an address: everything on one page. */
    static final String WHOLE = "viss";

    private final String code;
    private final String word;
    private final Set<String> fields;

    WritingStep(String code, String word, Set<String> fields) {
        this.code = code;
        this.word = word;
        this.fields = fields;
    }

    /** The step that an address names. */
    static Optional<WritingStep> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code.equals(code)).findFirst();
    }

    /** Where that which the fault speaks of can be put right. */
    static WritingStep of(DraftFault fault) {
        return Arrays.stream(values()).filter(step -> step.fields.contains(fault.field())).findFirst().orElse(NAME);
    }

    /** Its name in addresses. */
    String code() {
        return code;
    }

    /** The key of its heading. */
    String titleKey() {
        return "recipe.entry.step-" + word;
    }

    int number() {
        return ordinal() + 1;
    }

    boolean isFirst() {
        return this == NAME;
    }

    boolean isLast() {
        return this == DONE;
    }

    WritingStep next() {
        return isLast() ? this : values()[ordinal() + 1];
    }

    WritingStep previous() {
        return isFirst() ? this : values()[ordinal() - 1];
    }
}
