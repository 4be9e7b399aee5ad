package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.function.Function;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.print.DayPack;
import lv.burtnica.course.print.PackSheet;
import lv.burtnica.course.print.PackWords;

/** The papers of the day: all in one file, or one alone. */
class PaperPart extends Section {

    PaperPart(DayPlan plan, DayWish wish, PackWords words) {
        this(DayPack.sheets(plan), CourseLinks.pack(plan.lesson(), wish), sheet -> CourseLinks.sheet(plan.lesson(), wish, sheet), words);
    }

    /** The papers of a stored day. */
    PaperPart(DayPlan plan, LessonDay day, PackWords words) {
        this(DayPack.sheetsWithTable(plan), CourseLinks.pack(day), sheet -> CourseLinks.sheet(day, sheet), words);
    }

    private PaperPart(Set<PackSheet> sheets, String pack, Function<PackSheet, String> address, PackWords words) {
        addClassName("papers");
        var whole = CourseLinks.pdf(pack, getTranslation("course.ui.whole-pack"));
        whole.addClassName("main-action");
        var list = new UnorderedList();
        list.addClassName("sheet-links");
        sheets.forEach(sheet -> list.add(new ListItem(CourseLinks.pdf(
                address.apply(sheet), getTranslation("course.ui.as-pdf", "title", words.text("sheet-" + sheet.code()))))));
        add(new H2(getTranslation("course.ui.print")), new Paragraph(getTranslation("course.ui.print-help")), whole,
                new NativeDetails(getTranslation("course.ui.one-sheet"), list));
    }
}
