package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.kit.Notices;
import lv.burtnica.measure.Fraction;
import lv.burtnica.people.Person;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.recipe.assessment.Terms;
import lv.burtnica.recipe.taste.Tasting;
import lv.burtnica.wording.Wording;

/** The assessment on a recipe's page: follows the portions and the chosen parcel, and takes the reader's face. */
class RecipeAssessment extends Composite<Div> {

    private final AssessmentDesk desk;
    private final Tasting tasting;
    private final RecipePage page;
    private final Optional<Person> reader;
    private final Div cards = new Div();
    private Terms terms;

    RecipeAssessment(AssessmentDesk desk, Tasting tasting, SignedIn signedIn, RecipePage page) {
        this.desk = desk;
        this.tasting = tasting;
        this.page = page;
        this.reader = signedIn.person();
        this.terms = desk.terms();
        var choices = new Div(parcels(), new PriceChoice(desk, words(), chosen -> {
            terms = terms.withPricesOf(chosen);
            show();
        }));
        choices.addClassName("choices-of-terms");
        getContent().add(cards, choices);
        show();
    }

    /** Assesses for so many times what the recipe makes; only with a parcel does a portion then cost something else. */
    void scale(Fraction factor) {
        var written = page.recipe().yield().amount().from();
        terms = terms.withPortions(Math.max(1, (int) Math.round(written.times(factor).toDouble())));
        show();
    }

    private void show() {
        var words = words();
        cards.removeAll();
        cards.add(new AssessmentCards(words, reader.<Component>map(person -> faces(words, person)).orElse(null)));
    }

    private AssessmentWords words() {
        return desk.words(page, terms, tasting.of(page.id()), Wording.in(getLocale()));
    }

    private FaceButtons faces(AssessmentWords words, Person person) {
        return new FaceButtons(words, tasting.given(page.id(), person).orElse(null), face -> give(face, person));
    }

    private void give(Taste.Face face, Person person) {
        tasting.give(page.id(), face, person);
        show();
        Notices.success(words().label("thanks"));
    }

    private Component parcels() {
        var words = words();
        var select = new Select<Parcel>();
        select.setLabel(words.label("choose-parcel"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.label("no-parcel"));
        select.setItems(desk.parcels());
        var names = new ProvisionWords(Wording.in(getLocale()));
        select.setItemLabelGenerator(parcel -> parcel == null ? words.label("no-parcel") : names.parcel(parcel));
        select.addValueChangeListener(change -> {
            terms = terms.with(change.getValue());
            show();
        });
        select.addClassName("choose-parcel");
        return select;
    }
}
