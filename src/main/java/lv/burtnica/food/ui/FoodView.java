package lv.burtnica.food.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import lv.burtnica.food.ChangedMeanwhileException;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.food.FoodPage;
import lv.burtnica.food.NotAllowedException;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import org.jspecify.annotations.Nullable;

/** One food, to be added or corrected. */
@Route("produkti/:id([a-z0-9_]{1,60})")
@RouteAlias("produkti/jauns")
@RolesAllowed(Role.COORDINATOR_NAME)
@StyleSheet("food.css")
class FoodView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    static final String ADDRESS = "produkti/";

    private final FoodDesk desk;
    private final SignedIn signedIn;
    private final PageHeading heading = new PageHeading("").withBack("produkti", getTranslation("food.foods.back"));
    private final Paragraph origin = new Paragraph();
    private final FoodForm form = new FoodForm(() -> setTouched(true));
    private final ConflictPart conflict = new ConflictPart(this::takeNewer, this::keepOwn);
    private @Nullable FoodPage stored;
    private boolean touched;

    FoodView(FoodDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
        addClassName("food-desk");
        var save = new Button(getTranslation("food.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var ways = new Div(save);
        ways.addClassNames("row", "ways");
        add(heading, origin, form, conflict, ways);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id");
        var page = id.flatMap(desk::page).orElse(null);
        if (id.isPresent() && page == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(page);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Unsaved.ask(event, touched);
    }

    @Override
    public String getPageTitle() {
        return stored == null ? getTranslation("food.food.new") : stored.food().name(getLocale());
    }

    private void setTouched(boolean typed) {
        touched = typed;
    }

    private void show(@Nullable FoodPage page) {
        stored = page;
        touched = false;
        conflict.setVisible(false);
        heading.setTitle(getPageTitle());
        var bundled = page == null ? null : page.bundled();
        origin.setText(bundled == null
                ? getTranslation(page == null ? "food.food.new-lead" : "food.food.own")
                : getTranslation("food.food.origin", "source", bundled.source().name(), "code", bundled.source().code(),
                        "name", bundled.source().foodName()));
        form.show(page);
    }

    private void save() {
        var draft = form.read();
        if (!form.showFaults(desk.faults(stored, draft))) {
            Notices.error(getTranslation("food.look-through"));
            return;
        }
        try {
            var isNew = stored == null;
            var page = stored == null ? desk.add(draft, signedIn.get()) : desk.change(stored, draft, signedIn.get());
            show(page);
            Notices.success(getTranslation("food.saved"));
            if (isNew) {
                UI.getCurrentOrThrow().navigate(ADDRESS + page.food().id());
            }
        } catch (ChangedMeanwhileException e) {
            conflict.show(stored == null ? "produkti" : ADDRESS + stored.food().id());
        } catch (NotAllowedException e) {
            Notices.error(getTranslation("food.not-allowed"));
        }
    }

    private void takeNewer() {
        show(newer());
    }

    private void keepOwn() {
        conflict.setVisible(false);
        stored = newer();
        if (stored != null) {
            form.rebase(stored);
        }
        save();
    }

    private @Nullable FoodPage newer() {
        return Optional.ofNullable(stored).flatMap(page -> desk.page(page.food().id())).orElse(null);
    }
}
