package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import lv.burtnica.kit.UploadTexts;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.Pictures;
import lv.burtnica.recipe.UnusablePhotographException;
import org.jspecify.annotations.Nullable;

/** A photograph that can be added, looked at and taken away again. Its value is the photograph's id, {@code null} for none. */
class PhotographField extends CustomField<@Nullable String> {

    private static final int LARGEST_BYTES = 20 * 1024 * 1024;

    private final Pictures pictures;
    private final PersonQuestion.Desk persons;
    private final Upload upload = new Upload();
    private final Div shown = new Div();
    private @Nullable String id;

    PhotographField(Pictures pictures, PersonQuestion.Desk persons) {
        this.pictures = pictures;
        this.persons = persons;
        addClassName("photograph-field");
        setLabel(getTranslation("recipe.form.photograph"));
        setHelperText(getTranslation("recipe.form.photograph.help"));
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> take(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        UploadTexts.apply(
                upload, getTranslation("recipe.form.photograph.choose"), getTranslation("recipe.photograph.not-a-photograph"));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        shown.addClassName("shown");
        add(new Div(shown, upload));
    }

    @Override
    protected @Nullable String generateModelValue() {
        return id;
    }

    @Override
    protected void setPresentationValue(@Nullable String photograph) {
        id = photograph;
        shown.removeAll();
        if (photograph != null) {
            var alt = getTranslation("recipe.form.photograph.yours");
            var remove = new Button(getTranslation("recipe.form.photograph.remove"), click -> put(null));
            shown.add(new Image("bildes/" + photograph + "/" + PictureSize.MEDIUM.code() + ".jpg", alt), remove);
            shown.add(new PersonQuestion(persons, photograph));
        }
    }

    private void take(byte[] bytes) {
        upload.clearFileList();
        try {
            put(pictures.add(bytes));
        } catch (UnusablePhotographException e) {
            refuse(getTranslation(e.textKey()));
        }
    }

    private void put(@Nullable String photograph) {
        setInvalid(false);
        setPresentationValue(photograph);
        updateValue();
    }

    private void refuse(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }
}
