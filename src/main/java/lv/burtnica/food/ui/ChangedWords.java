package lv.burtnica.food.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import lv.burtnica.food.Kept;
import lv.burtnica.kit.ReaderTime;

/** Says who changed something last, and when. */
final class ChangedWords {

    private ChangedWords() {}

    static String of(Kept<?> kept) {
        return kept.changedBy().isEmpty()
                ? UI.getCurrentOrThrow().getTranslation("food.changed.starter")
                : of(kept.changedBy(), kept.changedAt());
    }

    static String of(String who, Instant when) {
        return UI.getCurrentOrThrow().getTranslation("food.changed.by", "name", who, "date", ReaderTime.ofPage().date(when));
    }
}
