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

    private final KeptDesk<T> desk;
    private final SignedIn signedIn;
    private final Words words;
    private final PageHeading heading;
    private final ConflictPart conflict = new ConflictPart(this::takeNewer, this::keepOwn);
    private final Div ways = new Div();
    private @Nullable Kept<T> stored;
    private boolean touched;

    /**
     * What is said of things of this kind.
     *
     * @param list the address of all of them; each has its key below it
     * @param back the key of the words that lead there
     * @param fresh the key of the title of one that is not kept yet
     * @param question the key of the question before it is removed
     * @param meaning the key of what that means
     * @param inUse the key of the sentence that something rests on it
     */
    record Words(String list, String back, String fresh, String question, String meaning, String inUse) {

        private String address(@Nullable Kept<?> kept) {
            return kept == null ? list : list + "/" + kept.key();
        }
    }

    KeptView(KeptDesk<T> desk, SignedIn signedIn, Words words) {
        this.desk = desk;
        this.signedIn = signedIn;
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
        return stored == null ? getTranslation(words.fresh()) : name(stored.value());
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
        if (stored != null) {
            furtherWay(stored).ifPresent(ways::add);
            ways.add(new Button(getTranslation("food.remove"), click -> askToRemove()));
        }
    }

    private void save() {
        sound(stored == null ? null : stored.value()).ifPresent(this::save);
    }

    private void save(T value) {
        try {
            var isNew = stored == null;
            var kept = stored == null ? desk.add(value, signedIn.get()) : desk.change(stored, value, signedIn.get());
            stored = kept;
            show(kept.value());
            Notices.success(getTranslation("food.saved"));
            if (isNew) {
                UI.getCurrentOrThrow().navigate(words.address(kept));
            }
        } catch (ChangedMeanwhileException e) {
            conflict.show(words.address(stored));
        } catch (NotAllowedException e) {
            Notices.error(getTranslation("food.not-allowed"));
        }
    }

    private void askToRemove() {
        new ConfirmQuestion(getTranslation(words.question()), getTranslation(words.meaning()), getTranslation("food.remove"), this::remove)
                .open();
    }

    private void remove() {
        try {
            if (stored != null) {
                desk.remove(stored, signedIn.get());
            }
            touched = false;
            UI.getCurrentOrThrow().navigate(words.list());
            Notices.success(getTranslation("food.removed"));
        } catch (ChangedMeanwhileException e) {
            conflict.show(words.address(stored));
        } catch (InUseException | NotAllowedException e) {
            Notices.error(getTranslation(e instanceof InUseException ? words.inUse() : "food.not-allowed"));
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

    /** Where the other person removed it, this page's words become a new one. */
    private void keepOwn() {
        conflict.setVisible(false);
        stored = newer();
        save();
    }

    private @Nullable Kept<T> newer() {
        return Optional.ofNullable(stored).flatMap(kept -> desk.find(kept.key())).orElse(null);
    }
}
