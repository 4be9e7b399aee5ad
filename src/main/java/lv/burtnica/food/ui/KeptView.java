package lv.burtnica.food.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import lv.burtnica.food.ChangedMeanwhileException;
import lv.burtnica.food.InUseException;
import lv.burtnica.food.Kept;
import lv.burtnica.food.KeptDesk;
import lv.burtnica.food.NotAllowedException;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.SignedIn;
import org.jspecify.annotations.Nullable;

/** The page of one thing that coordinators keep: it is added, changed and removed, and two who do so at once are told. */
abstract class KeptView<T> extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final KeptWork<T> work;
    private final KeptWords words;
    private final PageHeading heading;
    private final ConflictPart conflict = new ConflictPart(this::takeNewer, this::keepOwn);
    private final Div ways = new Div();
    private boolean touched;

    KeptView(KeptDesk<T> desk, SignedIn signedIn, KeptWords words) {
        this.work = new KeptWork<>(desk, signedIn);
        this.words = words;
        heading = new PageHeading("").withBack(words.list(), getTranslation(words.back()));
        addClassName("food-desk");
        ways.addClassNames("row", "ways");
    }

    /** Puts the form where it belongs; once. */
    void layOut(Component... form) {
        add(heading);
        add(form);
        add(conflict, ways);
    }

    abstract T blank();

    abstract String name(T value);

    abstract void fill(T value);

    /**
     * What was typed; empty where it has faults, which are shown then.
     *
     * @param before what it takes the place of, {@code null} for nothing
     */
    abstract Optional<T> sound(@Nullable T before);

    /** What else can be done with it besides saving and removing. */
    Optional<Component> furtherWay(Kept<T> kept) {
        return Optional.empty();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get("key");
        work.begin(key);
        if (key.isPresent() && work.seen() == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(Optional.ofNullable(work.value()).orElseGet(this::blank));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Unsaved.ask(event, touched);
    }

    @Override
    public String getPageTitle() {
        return Optional.ofNullable(work.value()).map(this::name).orElseGet(() -> getTranslation(words.fresh()));
    }

    /** Something was typed that is not kept yet. */
    void touch() {
        touched = true;
    }

    void show(T value) {
        touched = false;
        conflict.setVisible(false);
        heading.setTitle(getPageTitle());
        fill(value);
        ways.removeAll();
        var save = new Button(getTranslation("food.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        ways.add(save);
        Optional.ofNullable(work.seen()).ifPresent(kept -> {
            furtherWay(kept).ifPresent(ways::add);
            ways.add(new Button(getTranslation("food.remove"), click -> askToRemove()));
        });
    }

    private void save() {
        sound(work.value()).ifPresent(value -> attempt(() -> save(value)));
    }

    private void save(T value) {
        var isNew = work.seen() == null;
        var kept = work.save(value);
        show(kept.value());
        Notices.success(getTranslation("food.saved"));
        if (isNew) {
            UI.getCurrentOrThrow().navigate(words.address(kept));
        }
    }

    private void askToRemove() {
        new ConfirmQuestion(getTranslation(words.question()), getTranslation(words.meaning()), getTranslation("food.remove"),
                () -> attempt(this::remove)).open();
    }

    private void remove() {
        work.remove();
        touched = false;
        UI.getCurrentOrThrow().navigate(words.list());
        Notices.success(getTranslation("food.removed"));
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (ChangedMeanwhileException e) {
            conflict.show(words.address(work.seen()));
        } catch (InUseException e) {
            Notices.error(getTranslation(words.inUse()));
        } catch (NotAllowedException e) {
            Notices.error(getTranslation("food.not-allowed"));
        }
    }

    private void takeNewer() {
        work.lookAgain();
        Optional.ofNullable(work.value()).ifPresentOrElse(this::show, () -> conflict.setVisible(false));
    }

    private void keepOwn() {
        conflict.setVisible(false);
        work.lookAgain();
        save();
    }
}
