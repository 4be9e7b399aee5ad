package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import lv.burtnica.kit.Illustration;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.PictureSize;
import org.jspecify.annotations.Nullable;

/** A recipe's photograph, or the drawing that stands in for it. */
class RecipePicture extends Div {

    /** @param alt what the photograph shows; empty where the words beside it say the same */
    RecipePicture(@Nullable String pictureId, String illustration, MealKind kind, PictureSize size, String alt) {
        addClassName("pic");
        add(pictureId == null ? new Illustration(drawing(illustration, kind)) : photograph(pictureId, size, alt));
    }

    private static String drawing(String illustration, MealKind kind) {
        return illustration.isBlank() ? kind.drawing() : illustration;
    }

    private static Component photograph(String id, PictureSize size, String alt) {
        var image = new Image("bildes/" + id + "/" + size.code() + ".jpg", alt);
        image.addClassName("photo");
        if (size == PictureSize.SMALL) {
            image.getElement().setAttribute("loading", "lazy");
        }
        return image;
    }
}
