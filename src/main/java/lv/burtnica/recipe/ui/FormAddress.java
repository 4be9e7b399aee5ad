package lv.burtnica.recipe.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the form says.
 *
 * @param key the recipe that is changed, {@code null} for a new one or a draft
 * @param language the language of the recipe, {@code null} for that of the page
 * @param draft the number of a kept draft, {@code null} for none
 * @param step the code of a step or {@link WritingStep#WHOLE}, {@code null} where it does not say
 */
record FormAddress(@Nullable String key, @Nullable String language, @Nullable Long draft, @Nullable String step) {

    static FormAddress of(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var draft = parameters.getSingleParameter(RecipeLinks.DRAFT).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf);
        return new FormAddress(
                event.getRouteParameters().get(RecipeLinks.KEY).orElse(null),
                parameters.getSingleParameter(RecipeLinks.LANGUAGE).orElse(null),
                draft.orElse(null),
                parameters.getSingleParameter(RecipeLinks.STEP).orElse(null));
    }

    FormAddress withStep(String wanted) {
        return new FormAddress(key, language, draft, wanted);
    }

    /** The address from the first save on: the draft knows which recipe it changes. */
    FormAddress withDraft(long kept) {
        return new FormAddress(null, null, kept, step);
    }

    Location location() {
        var parameters = new LinkedHashMap<String, String>();
        if (language != null) {
            parameters.put(RecipeLinks.LANGUAGE, language);
        }
        if (draft != null) {
            parameters.put(RecipeLinks.DRAFT, draft.toString());
        }
        if (step != null) {
            parameters.put(RecipeLinks.STEP, step);
        }
        var path = key == null ? RecipeLinks.NEW_RECIPE : RecipeLinks.RECIPES + "/" + key + "/labot";
        return new Location(path, QueryParameters.simple(Map.copyOf(parameters)));
    }
}
