package lv.burtnica.recipe.line;

import static org.assertj.core.api.Assertions.assertThat;

import lv.burtnica.food.FoodFiles;
import org.junit.jupiter.api.Test;

class LabelledLinesTest {

    private final LineReader reader = LineReader.of(FoodFiles.bundledFoods());

    @Test
    void readsHardLinesAsACarefulHumanWould() {
        var score = LabelledLines.score(reader, "/lines/labelled.tsv");
        System.out.println("Labelled lines. " + score);
        score.misses().forEach(miss -> System.out.println("  " + miss));
        assertThat(score.lines()).isGreaterThanOrEqualTo(520);
        assertThat(score.amountShare()).as("amounts and units").isGreaterThanOrEqualTo(0.98);
        assertThat(score.foodShare()).as("foods").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void readsLinesItWasNotTunedOn() {
        var score = LabelledLines.score(reader, "/lines/kept-back.tsv");
        System.out.println("Lines kept back. " + score);
        score.misses().forEach(miss -> System.out.println("  " + miss));
        assertThat(score.lines()).isGreaterThanOrEqualTo(80);
        assertThat(score.amountShare()).as("amounts and units").isGreaterThanOrEqualTo(0.9);
        assertThat(score.foodShare()).as("foods").isGreaterThanOrEqualTo(0.85);
    }
}
