package lv.burtnica.food.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.PriceDesk;
import lv.burtnica.food.PriceList;
import lv.burtnica.food.PriceSheet;
import lv.burtnica.food.SheetText;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.UploadTexts;

/** Prices pasted from a spreadsheet or uploaded as a file: looked at first, then taken over as a whole or not at all. */
class PastePart extends Section {

    private static final int LARGEST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_SHOWN = 100;

    private final PriceDesk desk;
    private final FoodCatalogue foods;
    private final PriceRows rows;
    private final Supplier<PriceList> list;
    private final TextArea table = new TextArea(getTranslation("food.paste.table"));
    private final Div outcome = new Div();
    private final Map<String, String> chosen = new HashMap<>();

    /** @param list the list as it is typed now: its place, date, source and tier hold for the rows */
    PastePart(PriceDesk desk, FoodCatalogue foods, PriceRows rows, Supplier<PriceList> list) {
        this.desk = desk;
        this.foods = foods;
        this.rows = rows;
        this.list = list;
        addClassName("paste");
        table.setHelperText(getTranslation("food.paste.help"));
        table.setMinRows(4);
        table.setMaxRows(12);
        outcome.getElement().setAttribute("aria-live", "polite");
        var look = new Button(getTranslation("food.paste.look"), click -> {
            chosen.clear();
            look();
        });
        add(new H2(getTranslation("food.paste.title")), table, upload(), look, outcome);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> {
            upload.clearFileList();
            SheetText.of(bytes).ifPresentOrElse(text -> {
                table.setValue(text);
                chosen.clear();
                look();
            }, () -> Notices.error(getTranslation("food.paste.no-text")));
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setAcceptedFileTypes(".csv", ".tsv", ".txt");
        UploadTexts.apply(upload, getTranslation("food.paste.file"), getTranslation("food.paste.no-text"));
        upload.addFileRejectedListener(rejected -> Notices.error(rejected.getErrorMessage()));
        return upload;
    }

    private void look() {
        var sheet = desk.read(table.getValue(), list.get(), getLocale(), chosen);
        outcome.removeAll();
        if (sheet.problems().isEmpty()) {
            showSound(sheet);
        } else {
            showProblems(sheet);
        }
    }

    private void showProblems(PriceSheet sheet) {
        outcome.add(new H3(getTranslation("food.paste.problems", "n", sheet.problems().size())),
                new Paragraph(getTranslation("food.paste.nothing-taken")));
        var report = new DeskTable(getTranslation("food.paste.report"),
                List.of(getTranslation("food.paste.row"), getTranslation("food.paste.to-do")));
        sheet.problems().stream().limit(MOST_SHOWN).forEach(problem -> report.row(
                DeskTable.text(problem.number() == 0 ? "–" : String.valueOf(problem.number())), advice(problem)));
        outcome.add(report);
        if (sheet.problems().size() > MOST_SHOWN) {
            outcome.add(new Paragraph(getTranslation("food.paste.more", "n", sheet.problems().size() - MOST_SHOWN)));
        }
    }

    private Div advice(PriceSheet.Problem problem) {
        var advice = new Div(new Paragraph(getTranslation(problem.key(), problem.arguments())));
        var likely = new Div();
        likely.addClassName("deeds");
        problem.likely().forEach(id -> likely.add(new Button(name(id), click -> {
            chosen.put(problem.written(), id);
            look();
        })));
        advice.add(likely);
        return advice;
    }

    private void showSound(PriceSheet sheet) {
        var prices = sheet.rows().stream().map(PriceSheet.Row::price).toList();
        var preview = new DeskTable(getTranslation("food.paste.preview"), List.of(getTranslation("food.paste.row"),
                getTranslation("food.paste.written"), getTranslation("food.item.food"), getTranslation("food.price")));
        sheet.rows().stream().limit(MOST_SHOWN).forEach(row -> preview.row(DeskTable.text(String.valueOf(row.number())),
                DeskTable.text(row.written()), DeskTable.text(name(row.price().food())),
                DeskTable.text(PriceRows.written(row.price(), getLocale()))));
        var take = new Button(getTranslation("food.paste.take", "n", prices.size()), click -> {
            rows.put(prices);
            table.clear();
            outcome.removeAll();
            Notices.success(getTranslation("food.paste.taken", "n", prices.size()));
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        outcome.add(new H3(getTranslation("food.paste.sound", "n", prices.size())),
                new Paragraph(getTranslation("food.paste.replaced", "n", rows.replaced(prices))), preview);
        if (prices.size() > MOST_SHOWN) {
            outcome.add(new Paragraph(getTranslation("food.paste.more", "n", prices.size() - MOST_SHOWN)));
        }
        outcome.add(take);
    }

    private String name(String id) {
        return foods.find(id).map(food -> food.name(getLocale())).orElse(id);
    }
}
