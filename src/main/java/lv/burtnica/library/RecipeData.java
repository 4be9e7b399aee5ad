package lv.burtnica.library;

import java.net.URI;
import java.time.LocalDate;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.assessment.Assessment;
import lv.burtnica.recipe.assessment.Nutrient;
import lv.burtnica.recipe.file.SchemaOrgWriter;
import tools.jackson.databind.node.ObjectNode;

/** A recipe's page as schema.org {@code Recipe} for search machines: the file's data, and what only the shelf knows. */
final class RecipeData {

    private RecipeData() {}

    static String of(RecipePage page, Frame frame, Assessment assessment) {
        var written = SchemaOrgWriter.write(page.recipe(), URI.create(frame.absolutePicture()), URI.create(frame.canonical()));
        var json = (ObjectNode) JsonText.JSON.readTree(written);
        json.put("datePublished", LocalDate.ofInstant(page.publishedAt(), ShownEdition.ZONE).toString());
        json.put("dateModified", LocalDate.ofInstant(page.changedAt(), ShownEdition.ZONE).toString());
        json.put("isAccessibleForFree", true);
        json.put("mainEntityOfPage", frame.canonical());
        json.putObject("publisher").put("@type", "Organization").put("name", frame.text("library.name")).put("url", frame.absolute(""));
        nutrition(json, assessment);
        return JsonText.safe(json);
    }

    /** Only for what is eaten in portions, and only where all of it is known. */
    private static void nutrition(ObjectNode json, Assessment assessment) {
        var energy = assessment.health().of(Nutrient.ENERGY_KCAL).portion();
        if (assessment.health().eatenInPortions() && energy.isExact()) {
            json.putObject("nutrition").put("@type", "NutritionInformation")
                    .put("calories", Nutrient.ENERGY_KCAL.rounded(energy.value()).toPlainString() + " kcal");
        }
    }
}
