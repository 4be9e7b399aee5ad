package lv.burtnica.exchange.ui.pack;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import lv.burtnica.exchange.pack.PackPlan;
import lv.burtnica.exchange.pack.PackState;
import lv.burtnica.exchange.pack.PackState.Choice;
import lv.burtnica.kit.ReaderTime;

/** What is in a pack, sorted by how it stands to what is here, with a choice for each text. Nothing is kept yet. */
class PackOffer extends Div {

    private static final List<PackState> TO_CHOOSE = List.of(
            PackState.CHANGED_BOTH, PackState.CHANGED_THERE, PackState.NEW, PackState.CHANGED_HERE, PackState.GONE);

    private final PackPlan plan;
    private final List<PackRow> rows = new ArrayList<>();

    /** @param take called with what was chosen, by the paths of the texts */
    PackOffer(PackPlan plan, BiConsumer<PackPlan, Map<String, Choice>> take) {
        this.plan = plan;
        addClassName("pack-offer");
        add(head());
        TO_CHOOSE.stream().filter(state -> !plan.lines(state).isEmpty()).forEach(state -> add(group(state)));
        list(PackState.UNFIT);
        foods();
        list(PackState.SAME);
        var button = new Button(getTranslation("exchange.pack.take"), click -> take.accept(plan, chosen()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        add(button);
    }

    private Section head() {
        var manifest = plan.bundle().manifest();
        var head = new Section(new H2(getTranslation("exchange.pack.found", "title", manifest.title(), "n", manifest.revision())));
        head.addClassName("import-counts");
        head.add(quiet(getTranslation("exchange.pack.made", "from", manifest.madeBy(),
                "time", ReaderTime.ofPage().write(manifest.madeAt()))));
        var before = plan.before();
        if (before != null) {
            head.add(quiet(getTranslation(
                    before > manifest.revision() ? "exchange.pack.older" : "exchange.pack.before", "n", before)));
        }
        var counts = new UnorderedList();
        counts.addClassName("import-missed");
        for (var state : PackState.values()) {
            var n = plan.lines(state).size();
            if (n > 0) {
                counts.add(new ListItem(getTranslation("exchange.pack.state." + state.code() + "-count", "n", n)));
            }
        }
        head.add(counts);
        if (!plan.gone().isEmpty()) {
            head.add(quiet(getTranslation("exchange.pack.gone-there", "n", plan.gone().size())));
        }
        if (!manifest.leftOut().isEmpty()) {
            head.add(quiet(getTranslation("exchange.pack.left-out", "n", manifest.leftOut().size())));
        }
        return head;
    }

    private Section group(PackState state) {
        var section = new Section(new H2(getTranslation("exchange.pack.state." + state.code())),
                quiet(getTranslation("exchange.pack.state." + state.code() + "-help")));
        section.addClassNames("import-source", "pack-group");
        if (state == PackState.NEW || state == PackState.CHANGED_THERE) {
            section.add(all(state));
        }
        for (var line : plan.lines(state)) {
            var row = new PackRow(line);
            rows.add(row);
            section.add(row);
        }
        return section;
    }

    /** With many texts, one press for all of them. */
    private Div all(PackState state) {
        var row = new Div(
                new Button(getTranslation("exchange.pack.all-take"), click -> choose(state, Choice.TAKE)),
                new Button(getTranslation("exchange.pack.all-keep"), click -> choose(state, Choice.KEEP)));
        row.addClassName("row");
        return row;
    }

    private void choose(PackState state, Choice choice) {
        rows.stream().filter(row -> row.line().state() == state).forEach(row -> row.choose(choice));
    }

    private void list(PackState state) {
        var lines = plan.lines(state);
        if (!lines.isEmpty()) {
            var titles = new UnorderedList(lines.stream()
                    .map(line -> new ListItem(PackRow.named(line, getLocale()))).toArray(ListItem[]::new));
            add(new NativeDetails(getTranslation("exchange.pack.state." + state.code() + "-count", "n", lines.size()), titles));
        }
    }

    private void foods() {
        if (plan.newFoods().isEmpty() && plan.otherFoods().isEmpty()) {
            return;
        }
        var section = new Section(new H2(getTranslation("exchange.pack.foods")));
        section.addClassName("import-source");
        part(section, "exchange.pack.foods-new", plan.newFoods(getLocale()));
        part(section, "exchange.pack.foods-other", plan.otherFoods(getLocale()));
        add(section);
    }

    private void part(Section section, String key, List<String> names) {
        if (!names.isEmpty()) {
            var list = new UnorderedList(names.stream().map(ListItem::new).toArray(ListItem[]::new));
            section.add(new H3(getTranslation(key, "n", names.size())), list);
        }
    }

    private Map<String, Choice> chosen() {
        var chosen = new HashMap<String, Choice>();
        rows.forEach(row -> chosen.put(row.line().entry().path(), row.choice()));
        return chosen;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("why");
        return paragraph;
    }
}
