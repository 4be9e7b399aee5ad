package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import lv.burtnica.food.Price;
import lv.burtnica.food.PriceList;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.recipe.assessment.Terms;
import lv.burtnica.wording.Wording;

/** Which prices a recipe is reckoned with: a list or the newest of all, the cheapest or typical ones. */
class PriceChoice extends Composite<Div> {

    private final Select<PriceList> lists = new Select<>();
    private final Select<Price.Tier> tiers = new Select<>();

    /** @param choose called with terms that have the chosen prices and tier */
    PriceChoice(AssessmentDesk desk, AssessmentWords words, Consumer<Terms> choose) {
        var names = new ProvisionWords(Wording.in(getLocale()));
        var newest = words.label("newest-prices");
        lists.setLabel(words.label("choose-prices"));
        lists.setEmptySelectionAllowed(true);
        lists.setEmptySelectionCaption(newest);
        lists.setItems(desk.priceLists());
        lists.setItemLabelGenerator(list -> list == null ? newest : names.priceList(list));
        tiers.setLabel(words.label("choose-tier"));
        tiers.setItems(Price.Tier.values());
        tiers.setItemLabelGenerator(tier -> words.label(tier == Price.Tier.CHEAPEST ? "tier-cheapest" : "tier-typical"));
        tiers.setValue(Price.Tier.CHEAPEST);
        lists.addValueChangeListener(change -> choose.accept(chosen(desk)));
        tiers.addValueChangeListener(change -> choose.accept(chosen(desk)));
        lists.addClassName("choose-parcel");
        tiers.addClassName("choose-parcel");
        getContent().addClassName("choices-of-terms");
        getContent().add(lists, tiers);
    }

    private Terms chosen(AssessmentDesk desk) {
        return desk.terms(lists.getValue() == null ? null : lists.getValue().id(), tiers.getValue());
    }
}
