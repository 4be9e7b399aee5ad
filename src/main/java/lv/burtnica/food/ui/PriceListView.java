package lv.burtnica.food.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.burtnica.food.ChangedMeanwhileException;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.food.InUseException;
import lv.burtnica.food.Kept;
import lv.burtnica.food.NotAllowedException;
import lv.burtnica.food.Price;
import lv.burtnica.food.PriceDesk;
import lv.burtnica.food.PriceList;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One price list: typed in row by row, or pasted from a spreadsheet. */
@Route("cenas/:key([a-z0-9-]{1,120})")
@RouteAlias("cenas/jauns")
@RolesAllowed(Role.COORDINATOR_NAME)
@StyleSheet("food.css")
class PriceListView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    static final String ADDRESS = "cenas/";

    private final PriceDesk desk;
    private final SignedIn signedIn;
    private final Clock clock;
    private final PageHeading heading = new PageHeading("").withBack("cenas", getTranslation("food.prices.back"));
    private final PriceListForm form = new PriceListForm(() -> setTouched(true));
    private final PriceRows rows;
    private final ConflictPart conflict = new ConflictPart(this::takeNewer, this::keepOwn);
    private final Div ways = new Div();
    private @Nullable Kept<PriceList> stored;
    private boolean touched;

    PriceListView(PriceDesk desk, FoodDesk foods, FoodCatalogue catalogue, SignedIn signedIn, Clock clock) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.clock = clock;
        var entry = new PriceEntry(foods, this::put);
        rows = new PriceRows(catalogue, entry::edit, () -> setTouched(true));
        addClassName("food-desk");
        ways.addClassNames("row", "ways");
        add(heading, form, new Section(new H2(getTranslation("food.price.new")), entry), rows,
                new PastePart(desk, catalogue, rows, this::typed), conflict, ways);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get("key");
        stored = key.flatMap(desk::find).orElse(null);
        if (key.isPresent() && stored == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(stored == null ? blank() : stored.value());
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Unsaved.ask(event, touched);
    }

    @Override
    public String getPageTitle() {
        return stored == null
                ? getTranslation("food.prices.new")
                : new ProvisionWords(Wording.in(getLocale())).priceList(stored.value());
    }

    private void setTouched(boolean typed) {
        touched = typed;
    }

    private void put(Price price) {
        rows.put(List.of(price));
    }

    private PriceList typed() {
        return form.read(rows.prices(), LocalDate.now(clock));
    }

    private void show(PriceList list) {
        touched = false;
        conflict.setVisible(false);
        heading.setTitle(getPageTitle());
        form.show(list);
        rows.show(list.prices());
        ways.removeAll();
        var save = new Button(getTranslation("food.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        ways.add(save);
        if (stored != null) {
            ways.add(new Button(getTranslation("food.remove"), click -> new ConfirmQuestion(
                    getTranslation("food.prices.remove.question"), getTranslation("food.prices.remove.meaning"),
                    getTranslation("food.remove"), this::remove).open()));
        }
    }

    private void save() {
        var typed = typed();
        var list = stored == null ? typed : desk.withOwnSources(stored.value(), typed);
        var faults = form.faults().isEmpty() ? desk.faults(list) : form.faults();
        var isSound = form.showFaults(faults);
        rows.showFault(faults);
        if (!isSound || !faults.isEmpty()) {
            return;
        }
        try {
            var isNew = stored == null;
            stored = stored == null ? desk.add(list, signedIn.get()) : desk.change(stored, list, signedIn.get());
            show(stored.value());
            Notices.success(getTranslation("food.saved"));
            if (isNew) {
                UI.getCurrentOrThrow().navigate(ADDRESS + stored.key());
            }
        } catch (ChangedMeanwhileException e) {
            conflict.show(stored == null ? "cenas" : ADDRESS + stored.key());
        } catch (NotAllowedException e) {
            Notices.error(getTranslation("food.not-allowed"));
        }
    }

    private void remove() {
        try {
            if (stored != null) {
                desk.remove(stored, signedIn.get());
            }
            touched = false;
            UI.getCurrentOrThrow().navigate("cenas");
            Notices.success(getTranslation("food.removed"));
        } catch (ChangedMeanwhileException e) {
            conflict.show(stored == null ? "cenas" : ADDRESS + stored.key());
        } catch (InUseException | NotAllowedException e) {
            Notices.error(getTranslation(e instanceof InUseException ? "food.prices.in-use" : "food.not-allowed"));
        }
    }

    private void takeNewer() {
        stored = newer();
        if (stored != null) {
            show(stored.value());
        } else {
            conflict.setVisible(false);
        }
    }

    private void keepOwn() {
        conflict.setVisible(false);
        stored = newer();
        save();
    }

    private @Nullable Kept<PriceList> newer() {
        return Optional.ofNullable(stored).flatMap(kept -> desk.find(kept.key())).orElse(null);
    }

    private PriceList blank() {
        return new PriceList("", "", LocalDate.now(clock), "", Price.Tier.CHEAPEST, List.of());
    }
}
