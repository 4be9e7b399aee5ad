package lv.burtnica.course.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lv.burtnica.wording.Wording;

/** The words of a calendar; weeks begin on Monday. */
final class DayNames {

    private static final String WRITTEN = "dd.MM.yyyy";
    private static final int DAYS = 7;

    private DayNames() {}

    static DatePickerI18n in(Locale language) {
        var wording = Wording.in(language);
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language)).toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, language))
                .setDateFormats(WRITTEN, "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setToday(wording.text("course.ui.today"))
                .setCancel(wording.text("course.ui.cancel"));
    }

    /** The names from Sunday on, as the calendar wants them. */
    private static List<String> days(TextStyle style, Locale language) {
        return IntStream.range(0, DAYS).mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language)).toList();
    }
}
