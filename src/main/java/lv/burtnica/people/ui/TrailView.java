package lv.burtnica.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.people.PeopleDesk;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import lv.burtnica.people.TrailDeed;
import lv.burtnica.people.TrailDesk;
import lv.burtnica.people.TrailDesk.Question;
import lv.burtnica.people.TrailLine;

/** Who did what, in plain words, the newest first. */
@Route("darbi")
@Menu(title = "people.trail.menu", order = 95)
@RolesAllowed(Role.COORDINATOR_NAME)
@StyleSheet("people.css")
class TrailView extends Div implements HasDynamicTitle {

    static final int PAGE = 50;

    private static final List<Duration> PERIODS = List.of(Duration.ofDays(7), Duration.ofDays(30), TrailDesk.KEPT);

    private final TrailDesk trail;
    private final SignedIn signedIn;
    private final Select<Person> who = new Select<>();
    private final Select<TrailDeed> deed = new Select<>();
    private final Select<Duration> period = new Select<>();
    private final Div shown = new Div();
    private final Button newer = new Button(getTranslation("people.trail.newer"), click -> turn(-1));
    private final Button older = new Button(getTranslation("people.trail.older"), click -> turn(1));
    private int page;

    TrailView(TrailDesk trail, PeopleDesk people, SignedIn signedIn) {
        this.trail = trail;
        this.signedIn = signedIn;
        addClassName("people");
        fill(people);
        List.of(who, deed, period).forEach(choice -> choice.addValueChangeListener(change -> {
            page = 0;
            show();
        }));
        var choices = new Div(who, deed, period);
        choices.addClassName("trail-choices");
        var pages = new Div(newer, older);
        pages.addClassName("row");
        add(
                new PageHeading(getPageTitle()).withLead(getTranslation("people.trail.lead", "n", TrailDesk.KEPT.toDays())),
                choices, shown, pages);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.trail.title");
    }

    private void fill(PeopleDesk people) {
        who.setLabel(getTranslation("people.trail.who"));
        who.setItems(people.visibleTo(signedIn.get()));
        who.setItemLabelGenerator(person -> person == null ? getTranslation("people.trail.everybody") : person.calledName());
        who.setEmptySelectionAllowed(true);
        who.setEmptySelectionCaption(getTranslation("people.trail.everybody"));
        deed.setLabel(getTranslation("people.trail.deed"));
        deed.setItems(TrailDeed.values());
        deed.setItemLabelGenerator(item -> item == null ? getTranslation("people.trail.all") : words(item));
        deed.setEmptySelectionAllowed(true);
        deed.setEmptySelectionCaption(getTranslation("people.trail.all"));
        period.setLabel(getTranslation("people.trail.period"));
        period.setItems(PERIODS);
        period.setItemLabelGenerator(days -> getTranslation("people.trail.days", "n", days.toDays()));
        period.setValue(PERIODS.get(1));
    }

    private void turn(int by) {
        page += by;
        show();
    }

    private void show() {
        var person = who.getValue();
        var question = new Question(person == null ? null : person.id(), deed.getValue(), period.getValue());
        var lines = trail.find(question, page, PAGE, signedIn.get());
        var count = trail.count(question, signedIn.get());
        shown.removeAll();
        if (lines.isEmpty()) {
            shown.add(new EmptyState("cup", getTranslation("people.trail.none"), getTranslation("people.trail.none-advice")));
        } else {
            var list = new OrderedList();
            list.addClassName("trail");
            lines.forEach(line -> list.add(line(line)));
            shown.add(new Paragraph(getTranslation("people.trail.count", "n", count)), list);
        }
        newer.setVisible(page > 0);
        older.setVisible(count > (page + 1L) * PAGE);
    }

    private ListItem line(TrailLine line) {
        var time = new Span(ReaderTime.ofPage().write(line.at()));
        time.addClassName("why");
        var name = line.who().isEmpty() ? getTranslation("people.trail.nobody") : line.who();
        var what = line.thing().isEmpty() ? words(line.deed()) : words(line.deed()) + ": " + line.thing();
        return new ListItem(time, new Span(name + " – " + what));
    }

    private String words(TrailDeed item) {
        return getTranslation("people.trail.deed-" + item.code());
    }
}
