package lv.burtnica.food.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import lv.burtnica.food.ChangedMeanwhileException;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.food.InUseException;
import lv.burtnica.food.Kept;
import lv.burtnica.food.NotAllowedException;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.ParcelDesk;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One parcel, to be added, changed, copied to the new year or removed. */
@Route("pakas/:key([a-z0-9-]{1,120})")
@RouteAlias("pakas/jauna")
@RolesAllowed(Role.COORDINATOR_NAME)
@StyleSheet("food.css")
class ParcelView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    static final String ADDRESS = "pakas/";
    static final String COPY_OF = "no";

    private final ParcelDesk desk;
    private final SignedIn signedIn;
    private final PageHeading heading = new PageHeading("").withBack("pakas", getTranslation("food.parcels.back"));
    private final ParcelForm form;
    private final ConflictPart conflict = new ConflictPart(this::takeNewer, this::keepOwn);
    private final Div ways = new Div();
    private @Nullable Kept<Parcel> stored;
    private boolean touched;

    ParcelView(ParcelDesk desk, FoodDesk foods, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
        form = new ParcelForm(foods, () -> touched = true);
        addClassName("food-desk");
        ways.addClassNames("row", "ways");
        add(heading, form, conflict, ways);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get("key");
        stored = key.flatMap(desk::find).orElse(null);
        if (key.isPresent() && stored == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var copied = event.getLocation().getQueryParameters().getSingleParameter(COPY_OF).flatMap(desk::find);
        show(stored != null ? stored.value() : copied.map(kept -> desk.forNewYear(kept.value())).orElse(blank()));
        touched = copied.isPresent();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Unsaved.ask(event, touched);
    }

    @Override
    public String getPageTitle() {
        return stored == null ? getTranslation("food.parcel.new") : new ProvisionWords(Wording.in(getLocale())).parcel(stored.value());
    }

    private void show(Parcel parcel) {
        touched = false;
        conflict.setVisible(false);
        heading.setTitle(getPageTitle());
        form.show(parcel);
        ways.removeAll();
        var save = new Button(getTranslation("food.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        ways.add(save);
        if (stored != null) {
            var copy = new Anchor("pakas/jauna?" + COPY_OF + "=" + stored.key(), getTranslation("food.parcel.copy"));
            copy.addClassName("action");
            ways.add(copy, new Button(getTranslation("food.remove"), click -> askToRemove()));
        }
    }

    private void save() {
        var parcel = form.read();
        var faults = form.faults();
        if (!form.showFaults(faults.isEmpty() ? desk.faults(parcel) : faults)) {
            return;
        }
        try {
            var isNew = stored == null;
            stored = stored == null ? desk.add(parcel, signedIn.get()) : desk.change(stored, parcel, signedIn.get());
            show(stored.value());
            Notices.success(getTranslation("food.saved"));
            if (isNew) {
                UI.getCurrentOrThrow().navigate(ADDRESS + stored.key());
            }
        } catch (ChangedMeanwhileException e) {
            conflict.show(stored == null ? "pakas" : ADDRESS + stored.key());
        } catch (NotAllowedException e) {
            Notices.error(getTranslation("food.not-allowed"));
        }
    }

    private void askToRemove() {
        new ConfirmQuestion(getTranslation("food.parcel.remove.question"), getTranslation("food.parcel.remove.meaning"),
                getTranslation("food.remove"), this::remove).open();
    }

    private void remove() {
        try {
            if (stored != null) {
                desk.remove(stored, signedIn.get());
            }
            touched = false;
            UI.getCurrentOrThrow().navigate("pakas");
            Notices.success(getTranslation("food.removed"));
        } catch (ChangedMeanwhileException e) {
            conflict.show(stored == null ? "pakas" : ADDRESS + stored.key());
        } catch (InUseException e) {
            Notices.error(getTranslation("food.parcel.in-use"));
        } catch (NotAllowedException e) {
            Notices.error(getTranslation("food.not-allowed"));
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

    /** Where the other person removed the parcel, this page's words become a new one. */
    private void keepOwn() {
        conflict.setVisible(false);
        stored = newer();
        save();
    }

    private @Nullable Kept<Parcel> newer() {
        return Optional.ofNullable(stored).flatMap(kept -> desk.find(kept.key())).orElse(null);
    }

    private static Parcel blank() {
        return new Parcel("", "LV", "", "", "", null, null, List.of());
    }
}
