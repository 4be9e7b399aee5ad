package lv.burtnica.press.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.burtnica.press.BarChart;
import lv.burtnica.press.Block;
import lv.burtnica.press.Box;
import lv.burtnica.press.Bullets;
import lv.burtnica.press.Checklist;
import lv.burtnica.press.ClockFace;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Contents;
import lv.burtnica.press.Facts;
import lv.burtnica.press.FillPages;
import lv.burtnica.press.FirstFitting;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Index;
import lv.burtnica.press.IngredientTable;
import lv.burtnica.press.LogoStrip;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.PageBreak;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.QrCode;
import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Section;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.SparePage;
import lv.burtnica.press.Span;
import lv.burtnica.press.Steps;
import lv.burtnica.press.Table;
import lv.burtnica.press.Title;
import lv.burtnica.press.Words;

/** Writes a manuscript as plain text: one paragraph a line, so that every program can break lines as it likes. */
public final class PlainText {

    private final StringBuilder text = new StringBuilder();
    private final List<Heading> contents;
    private final Map<String, String> titles;

    private PlainText(Manuscript manuscript) {
        contents = Heading.within(manuscript.blocks()).filter(Heading::isInContents).toList();
        titles = Heading.within(manuscript.blocks())
                .filter(heading -> !heading.anchor().isEmpty())
                .collect(Collectors.toMap(Heading::anchor, heading -> heading.text().plain(), (one, other) -> one));
        paragraph(manuscript.watermark());
        manuscript.blocks().forEach(this::write);
    }

    /** The same manuscript gives the same text. */
    public static String of(Manuscript manuscript) {
        return new PlainText(manuscript).text();
    }

    private String text() {
        return text.toString().strip().replaceAll("\n{4,}", "\n\n\n") + "\n";
    }

    private void write(Block block) {
        switch (block) {
            case Title title -> title(title);
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(words(paragraph.text()));
            case Section section -> section(section);
            case IngredientTable table -> ingredients(table);
            case Steps steps -> lines(IntStream.range(0, steps.steps().size())
                    .mapToObj(i -> steps.first() + i + ". " + words(steps.steps().get(i))));
            case Facts facts -> facts(facts);
            case Picture picture -> picture(picture);
            case Box box -> box.blocks().forEach(this::write);
            case Bullets bullets -> lines(bullets.items().stream().map(item -> "- " + words(item)));
            case Checklist checklist -> lines(checklist.items().stream().map(item -> "[ ] " + words(item)));
            case Columns columns -> columns.columns().forEach(column -> column.blocks().forEach(this::write));
            case FirstFitting forms -> forms.best().forEach(this::write);
            case Contents wanted -> lines(contents.stream()
                    .filter(heading -> heading.level() <= wanted.deepest())
                    .map(heading -> "  ".repeat(heading.level() - 1) + "- " + heading.text().plain()));
            case Index index -> lines(index.entries().stream().map(this::entry));
            case QrCode code -> paragraph(code.content());
            case ClockFace clock -> paragraph(clock.alt());
            case BarChart chart -> chart(chart);
            case Table table -> table(table);
            case LogoStrip strip -> logos(strip);
            case PageBreak _, Spacer _, RuledLines _, FillPages _, SparePage _ -> {}
        }
    }

    private void section(Section section) {
        text.append('\n');
        section.blocks().forEach(this::write);
    }

    private void title(Title title) {
        underlined(title.text().plain(), '=');
        paragraph(words(title.subtitle()));
    }

    private void heading(Heading heading) {
        text.append('\n');
        switch (heading.level()) {
            case 1 -> underlined(heading.text().plain(), '=');
            case 2 -> underlined(heading.text().plain(), '-');
            default -> paragraph(heading.text().plain());
        }
    }

    private void underlined(String line, char rule) {
        text.append(line).append('\n').append(String.valueOf(rule).repeat(line.length())).append("\n\n");
    }

    private void ingredients(IngredientTable table) {
        for (var group : table.groups()) {
            if (!group.title().isEmpty()) {
                text.append(group.title()).append(":\n");
            }
            lines(group.rows().stream().map(row -> "- " + ingredient(row, table.parcelMark())));
        }
    }

    private static String ingredient(IngredientTable.Row row, String parcelMark) {
        var amount = Stream.of(row.number(), row.unit(), row.name())
                .map(Words::plain)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        var note = row.note().isEmpty() ? "" : ", " + row.note().plain();
        return amount + note + (row.fromParcel() && !parcelMark.isEmpty() ? " (" + parcelMark + ")" : "");
    }

    private void facts(Facts facts) {
        // A detail that goes on with a small letter belongs to the sentence before it.
        var each = facts.facts().stream()
                .map(fact -> Stream.of(labelled(fact.label(), words(fact.value())), words(fact.detail()))
                        .filter(part -> !part.isEmpty())
                        .reduce((value, detail) -> value + (Character.isLowerCase(detail.charAt(0)) ? " " : ". ") + detail)
                        .orElse(""));
        if (facts.form() == Facts.Form.ROW) {
            paragraph(each.collect(Collectors.joining(" · ")));
        } else {
            lines(each);
        }
    }

    private static String labelled(String label, String value) {
        return label.isEmpty() ? value : label + ": " + value;
    }

    private void picture(Picture picture) {
        if (!picture.alt().isBlank()) {
            paragraph("[" + picture.alt() + "]");
        }
        paragraph(words(picture.caption()));
    }

    private String entry(Index.Entry entry) {
        var found = entry.targets().stream().map(target -> titles.getOrDefault(target, "")).distinct().collect(Collectors.joining("; "));
        return found.equals(entry.term()) ? found : entry.term() + ": " + found;
    }

    private void chart(BarChart chart) {
        paragraph(chart.title());
        lines(chart.bars().stream().map(bar -> labelled(bar.label(), bar.figure())));
    }

    private void table(Table table) {
        lines(table.rows().stream().map(row -> words(row.getFirst()) + ": "
                + IntStream.range(1, row.size())
                        .mapToObj(i -> table.columns().get(i).header() + " " + words(row.get(i)))
                        .collect(Collectors.joining(", "))));
    }

    private void logos(LogoStrip strip) {
        paragraph(strip.logos().stream().map(LogoStrip.Logo::alt).filter(alt -> !alt.isBlank()).collect(Collectors.joining(", ")));
        paragraph(words(strip.sentence()));
    }

    private void paragraph(String words) {
        if (!words.isBlank()) {
            text.append(words.strip()).append("\n\n");
        }
    }

    private void lines(Stream<String> lines) {
        lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
        text.append('\n');
    }

    /** The letters; where a web address lies behind other words it is written out after them. */
    private static String words(Words words) {
        return words.spans().stream().map(PlainText::written).collect(Collectors.joining());
    }

    private static String written(Span span) {
        var target = span.target();
        return target == null || target.startsWith("#") || target.endsWith(span.text()) ? span.text() : span.text() + " <" + target + ">";
    }
}
