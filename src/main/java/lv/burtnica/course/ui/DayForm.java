package lv.burtnica.course.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.plan.DaySetting;
import lv.burtnica.food.Food;
import lv.burtnica.food.Parcel;
import lv.burtnica.people.Group;
import org.jspecify.annotations.Nullable;

/** Asks when and where the lesson is held, who comes, and what is there already. Each sentence about a mistake stands at its field. */
class DayForm extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final Consumer<UnaryOperator<DayWish>> change;
    private final DatePicker date = new DatePicker(getTranslation("course.ui.date"));
    private final TimePicker start = new TimePicker(getTranslation("course.ui.start"));
    private final TextField place = new TextField(getTranslation("course.ui.place"));
    private final TextField group = new TextField(getTranslation("course.ui.group"));
    private final IntegerField people = new IntegerField(getTranslation("course.ui.people"));
    private final TextField budget = new TextField(getTranslation("course.ui.budget"));
    private final CheckboxGroup<Food> atHand = new CheckboxGroup<>(getTranslation("course.ui.at-hand"));
    private final GroupChoice groups;
    private final ParcelChoice parcels;
    private final Map<Asked, HasValidationProperties> fields = new EnumMap<>(Asked.class);
    private boolean showing;

    /**
     * @param mine the groups to choose from; where there is none, any name can be typed
     * @param change called with how the wish changes
     */
    DayForm(List<Parcel> known, List<Group> mine, Consumer<UnaryOperator<DayWish>> change) {
        this.change = change;
        groups = new GroupChoice(mine);
        group.setVisible(mine.isEmpty());
        groups.setVisible(!mine.isEmpty());
        parcels = new ParcelChoice(known, written -> change.accept(wish -> wish.with(Asked.PARCELS, written)));
        addClassName("day-form");
        prepare();
        var when = new Div(date, start, place, group, groups, people);
        when.addClassName("day-fields");
        // The last answer, so that what it all costs stands right below.
        budget.addClassName("budget");
        add(new H2(getTranslation("course.ui.when")), when, parcels, atHand, budget);
    }

    /** Offers foods to be ticked that are at home. */
    void offer(List<Food> foods) {
        atHand.setItems(foods);
        atHand.setVisible(!foods.isEmpty());
    }

    /** The number of the chosen group, {@code null} for none of the notebook's. */
    @Nullable Long chosenGroup() {
        return groups.chosen();
    }

    void choose(@Nullable Long group) {
        groups.choose(group);
    }

    void show(DayWish wish, Set<Asked> faults) {
        put(date, parsed(wish.value(Asked.DATE), LocalDate::parse));
        put(start, parsed(wish.value(Asked.START), LocalTime::parse));
        put(place, wish.value(Asked.PLACE));
        put(group, wish.value(Asked.GROUP));
        groups.choose(wish.value(Asked.GROUP));
        put(people, parsed(wish.value(Asked.PEOPLE), DayForm::number));
        put(budget, wish.value(Asked.BUDGET));
        var ticked = new LinkedHashSet<>(wish.values(Asked.AT_HAND));
        showing = true;
        put(atHand, atHand.getListDataView().getItems().filter(food -> ticked.contains(food.id()))
                .collect(LinkedHashSet::new, Set::add, Set::addAll));
        showing = false;
        parcels.show(wish.values(Asked.PARCELS));
        fields.forEach((asked, field) -> {
            field.setErrorMessage(faults.contains(asked) ? getTranslation(asked.faultKey()) : "");
            field.setInvalid(faults.contains(asked));
        });
    }

    private void prepare() {
        date.setI18n(DayNames.in(getLocale()));
        date.setLocale(getLocale());
        date.setManualValidation(true);
        start.setStep(STEP);
        start.setLocale(Locale.UK);
        start.setManualValidation(true);
        people.setMin(1);
        people.setMax(DaySetting.MOST_PEOPLE);
        people.setStepButtonsVisible(true);
        people.setManualValidation(true);
        budget.setHelperText(getTranslation("course.ui.budget-help"));
        atHand.setHelperText(getTranslation("course.ui.at-hand-help"));
        atHand.setItemLabelGenerator(food -> food.name(getLocale()));
        atHand.addClassName("at-hand");
        answer(Asked.DATE, date, day -> day == null ? "" : day.toString());
        answer(Asked.START, start, time -> time == null ? "" : time.toString());
        answer(Asked.PLACE, place, text -> text);
        answer(Asked.GROUP, group, text -> text);
        groups.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                var name = event.getValue() == null ? List.<String>of() : List.of(event.getValue().name());
                change.accept(wish -> wish.with(Asked.GROUP, name));
            }
        });
        answer(Asked.PEOPLE, people, number -> number == null ? "" : number.toString());
        answer(Asked.BUDGET, budget, text -> text);
        fields.put(Asked.PARCELS, parcels.field());
        atHand.addValueChangeListener(event -> {
            if (!showing) {
                var ids = event.getValue().stream().map(Food::id).toList();
                change.accept(wish -> wish.with(Asked.AT_HAND, ids));
            }
        });
    }

    private <F extends Component & HasValue<ComponentValueChangeEvent<F, V>, V> & HasValidationProperties, V>
            void answer(Asked asked, F field, Function<@Nullable V, String> written) {
        fields.put(asked, field);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                var text = written.apply(event.getValue());
                change.accept(wish -> wish.with(asked, text.isEmpty() && isFree(asked) ? List.of() : List.of(text)));
            }
        });
    }

    /** Whether nobody has to answer. */
    private static boolean isFree(Asked asked) {
        return asked == Asked.PLACE || asked == Asked.GROUP || asked == Asked.BUDGET;
    }

    /** A field that shows the value already keeps what was typed into it. */
    private static <V> void put(HasValue<?, V> field, @Nullable V value) {
        if (!Objects.equals(field.getValue(), value)) {
            if (value == null) {
                field.clear();
            } else {
                field.setValue(value);
            }
        }
    }

    private static <V> @Nullable V parsed(String text, Function<String, V> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static Integer number(String text) {
        return Integer.valueOf(text);
    }
}
