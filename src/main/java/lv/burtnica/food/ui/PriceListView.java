package lv.burtnica.food.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.food.Price;
import lv.burtnica.food.PriceDesk;
import lv.burtnica.food.PriceList;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One price list: typed in row by row, or pasted from a spreadsheet. */
@Route("cenas/:key([a-z0-9-]{1,120})")
@RouteAlias("cenas/jauns")
@RolesAllowed(Role.COORDINATOR_NAME)
@StyleSheet("food.css")
class PriceListView extends KeptView<PriceList> {

    static final String ADDRESS = "cenas/";

    private static final KeptWords WORDS = new KeptWords(
            "cenas", "food.prices.back", "food.prices.new", "food.prices.remove.question", "food.prices.remove.meaning",
            "food.prices.in-use");

    private final PriceDesk desk;
    private final Clock clock;
    private final PriceListForm form = new PriceListForm(this::touch);
    private final PriceRows rows;

    PriceListView(PriceDesk desk, FoodDesk foods, FoodCatalogue catalogue, SignedIn signedIn, Clock clock) {
        super(desk, signedIn, WORDS);
        this.desk = desk;
        this.clock = clock;
        var entry = new PriceEntry(foods, this::put);
        rows = new PriceRows(catalogue, entry::edit, this::touch);
        layOut(form, new Section(new H2(getTranslation("food.price.new")), entry), rows, new PastePart(desk, catalogue, rows, this::typed));
    }

    private void put(Price price) {
        rows.put(List.of(price));
    }

    private PriceList typed() {
        return form.read(rows.prices(), LocalDate.now(clock));
    }

    @Override
    PriceList blank() {
        return new PriceList("", "", LocalDate.now(clock), "", Price.Tier.CHEAPEST, List.of());
    }

    @Override
    String name(PriceList list) {
        return new ProvisionWords(Wording.in(getLocale())).priceList(list);
    }

    @Override
    void fill(PriceList list) {
        form.show(list);
        rows.show(list.prices());
    }

    @Override
    Optional<PriceList> sound(@Nullable PriceList before) {
        var list = before == null ? typed() : desk.withOwnSources(before, typed());
        var faults = form.faults().isEmpty() ? desk.faults(list) : form.faults();
        var isSound = form.showFaults(faults);
        rows.showFault(faults);
        return isSound && faults.isEmpty() ? Optional.of(list) : Optional.empty();
    }
}
