package lv.burtnica.recipe.ui;

import lv.burtnica.kit.DrawingField;
import lv.burtnica.recipe.Pictures;

/** The photograph, or the drawing that stands in where there is none. */
class PicturePart extends FormPart {

    private final PhotographField photograph;
    private final DrawingField drawing = new DrawingField();

    PicturePart(Pictures pictures, PersonQuestion.Desk persons) {
        super(WritingStep.PICTURE, "recipe.form.part-picture");
        photograph = new PhotographField(pictures, persons);
        drawing.setLabel(getTranslation("recipe.form.drawing"));
        photograph.addValueChangeListener(change -> drawing.setVisible(change.getValue() == null));
        add(photograph, drawing);
    }

    @Override
    void bind(DraftFields fields) {
        fields.bind(photograph, "pictureId");
        fields.bindChoice(drawing, "illustration");
    }
}
