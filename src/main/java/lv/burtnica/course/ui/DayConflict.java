package lv.burtnica.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.kit.TwoPeople;

/** Two people changed the same day. Shows what both answered, and lets the person at the screen choose; what only one changed is kept. */
class DayConflict extends TwoPeople {

    /**
     * @param base what the day said before both
     * @param mine what the person at the screen has answered
     * @param theirs the day as it is now
     */
    record Texts(DayWish base, DayWish mine, LessonDay theirs) {

        /** What the person at the screen changed. */
        private Set<Asked> changed() {
            return base.differences(mine);
        }

        private Set<Asked> shown() {
            var both = EnumSet.noneOf(Asked.class);
            both.addAll(changed());
            both.addAll(base.differences(theirs.wish()));
            return both;
        }

        /** Their day with what was changed here. */
        private DayWish mixed() {
            var mixed = theirs.wish();
            for (var asked : changed()) {
                mixed = mixed.with(asked, mine.values(asked));
            }
            return mixed;
        }
    }

    DayConflict(Texts texts, DayServices services, Consumer<DayWish> take) {
        var name = services.names().find(texts.theirs().changedBy()).filter(found -> !found.isBlank())
                .orElseGet(() -> getTranslation("course.ui.somebody"));
        var words = new AnswerWords(services, getLocale());
        add(new Paragraph(getTranslation("course.ui.two-people-what", "name", name)));
        texts.shown().forEach(asked -> add(part(asked, texts, words)));
        var mine = new Button(getTranslation("course.ui.take-mine"), click -> take.accept(texts.mixed()));
        var row = new Div(mine, new Button(getTranslation("course.ui.take-theirs"), click -> take.accept(texts.theirs().wish())));
        row.addClassName("row");
        add(row);
    }

    private Section part(Asked asked, Texts texts, AnswerWords words) {
        var part = new Section(
                new H3(getTranslation(words.nameKey(asked))),
                new Paragraph(getTranslation("course.ui.mine", "text", words.write(asked, texts.mine()))),
                new Paragraph(getTranslation("course.ui.theirs", "text", words.write(asked, texts.theirs().wish()))));
        part.addClassName("compared");
        return part;
    }
}
