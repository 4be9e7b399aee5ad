package lv.burtnica.food.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.food.Kept;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.ParcelDesk;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One parcel, to be added, changed, copied to the new year or removed. */
@Route("pakas/:key([a-z0-9-]{1,120})")
@RouteAlias("pakas/jauna")
@RolesAllowed(Role.COORDINATOR_NAME)
@StyleSheet("food.css")
class ParcelView extends KeptView<Parcel> {

    static final String ADDRESS = "pakas/";
    static final String COPY_OF = "no";

    private static final KeptWords WORDS = new KeptWords(
            "pakas", "food.parcels.back", "food.parcel.new", "food.parcel.remove.question", "food.parcel.remove.meaning",
            "food.parcel.in-use");

    private final ParcelDesk desk;
    private final ParcelForm form;

    ParcelView(ParcelDesk desk, FoodDesk foods, SignedIn signedIn) {
        super(desk, signedIn, WORDS);
        this.desk = desk;
        form = new ParcelForm(foods, this::touch);
        layOut(form);
    }

    /** A new one may begin as a copy. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        if (event.getRouteParameters().get("key").isEmpty()) {
            event.getLocation().getQueryParameters().getSingleParameter(COPY_OF).flatMap(desk::find).ifPresent(kept -> {
                show(desk.forNewYear(kept.value()));
                touch();
            });
        }
    }

    @Override
    Parcel blank() {
        return new Parcel("", "LV", "", "", "", null, null, List.of());
    }

    @Override
    String name(Parcel parcel) {
        return new ProvisionWords(Wording.in(getLocale())).parcel(parcel);
    }

    @Override
    void fill(Parcel parcel) {
        form.show(parcel);
    }

    @Override
    Optional<Parcel> sound(@Nullable Parcel before) {
        var parcel = form.read();
        var faults = form.faults();
        return form.showFaults(faults.isEmpty() ? desk.faults(parcel) : faults) ? Optional.of(parcel) : Optional.empty();
    }

    @Override
    Optional<Component> furtherWay(Kept<Parcel> kept) {
        var copy = new Anchor("pakas/jauna?" + COPY_OF + "=" + kept.key(), getTranslation("food.parcel.copy"));
        copy.addClassName("action");
        return Optional.of(copy);
    }
}
