package lv.burtnica.recipe.assessment;

import java.math.BigDecimal;
import java.util.Map;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.wording.Wording;

/**
 * Says an assessment in words: one source for the notebook's screens and the public pages.
 *
 * @param wording the language to say it in
 * @param foods for the names of foods
 * @param taste what people said
 */
public record AssessmentWords(Wording wording, FoodCatalogue foods, Assessment assessment, Taste taste) {

    /** The same said in another language. */
    public AssessmentWords in(Wording other) {
        return new AssessmentWords(other, foods, assessment, taste);
    }

    /** What it costs: "cheap". */
    public CostWords cost() {
        return new CostWords(figures(), assessment);
    }

    /** What it holds: "healthy". */
    public HealthWords health() {
        return new HealthWords(figures(), assessment.health(), assessment.yield().unit());
    }

    /** Whom it may harm. */
    public AllergenWords allergens() {
        return new AllergenWords(figures(), assessment.allergens());
    }

    /** {@code 9 no 11 garšoja}, or that nobody has said yet. */
    public String tasteHeadline() {
        return taste.people() == 0
                ? figures().text("taste-nobody")
                : figures().text("taste-headline", "good", taste.good(), "people", taste.people());
    }

    /** How many gave each face, empty where nobody has. */
    public String tasteFaces() {
        return taste.people() == 0
                ? ""
                : wording.text("recipe.assessment.taste-faces", Map.of("good", taste.good(), "soSo", taste.soSo(), "bad", taste.bad()));
    }

    /** Whether what it rests on comes from a parcel. */
    public boolean isParcelRecipe() {
        return assessment.parcel().baseFromParcel();
    }

    /** How much of the energy comes from the parcel, and from which food most of all. */
    public String parcel() {
        var base = assessment.parcel().base();
        var percent = wording.number(BigDecimal.valueOf(Math.round(assessment.parcel().energyPercent())));
        return base == null ? "" : figures().text("parcel-part", "percent", percent, "food", figures().food(base));
    }

    /** A heading, column or label by its short name. */
    public String label(String name) {
        return figures().text("label-" + name);
    }

    private Figures figures() {
        return new Figures(wording, foods);
    }
}
