package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
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
import lv.burtnica.press.PageBreak;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.QrCode;
import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Section;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.SparePage;
import lv.burtnica.press.Start;
import lv.burtnica.press.Steps;
import lv.burtnica.press.Table;
import lv.burtnica.press.Title;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;

/** Turns blocks into slabs, each kind in a class of its own. */
final class BlockSetter {

    private BlockSetter() {}

    static List<Slab> set(List<Block> blocks, Context context) {
        var slabs = new ArrayList<Slab>();
        for (var i = 0; i < blocks.size(); i++) {
            slabs.addAll(set(blocks.get(i), context));
            if (i + 1 < blocks.size() && leadsTo(blocks.get(i), blocks.get(i + 1)) && !slabs.isEmpty()) {
                slabs.getLast().keep();
            }
        }
        return slabs;
    }

    /** The words right above a list of ingredients say what it is for. */
    private static boolean leadsTo(Block words, Block list) {
        return words instanceof Paragraph && list instanceof IngredientTable;
    }

    private static List<Slab> set(Block block, Context context) {
        return switch (block) {
            case Title title -> HeadingSetter.set(title, context);
            case Heading heading -> HeadingSetter.set(heading, context);
            case Paragraph paragraph -> ProseSetter.set(paragraph, context);
            case Section section -> section(section, context);
            case PageBreak pageBreak -> List.of(start(pageBreak.start()));
            case Spacer spacer -> List.of(space(spacer, context));
            case IngredientTable table -> IngredientSetter.set(table, context);
            case Steps steps -> ListSetter.set(steps, context);
            case Facts facts -> FactsSetter.set(facts, context);
            case Picture picture -> PictureSetter.set(picture, context);
            case Box box -> BoxSetter.set(box, context);
            case Bullets bullets -> ListSetter.set(bullets, context);
            case Checklist checklist -> ListSetter.set(checklist, context);
            case RuledLines lines -> RuledLineSetter.set(lines, context);
            case Columns columns -> ColumnSetter.set(columns, context);
            case FirstFitting forms -> FittingSetter.set(forms, context);
            case FillPages pages -> List.of(filling(pages, context));
            case SparePage page -> List.of(spare(page, context));
            case Contents contents -> ContentsSetter.set(contents, context);
            case Index index -> IndexSetter.set(index, context);
            case QrCode code -> List.of(QrSetter.set(code, context));
            case ClockFace clock -> List.of(ClockSetter.set(clock, context));
            case BarChart chart -> BarChartSetter.set(chart, context);
            case Table table -> TableSetter.set(table, context);
            case LogoStrip strip -> LogoSetter.set(strip, context);
        };
    }

    private static List<Slab> section(Section section, Context context) {
        var tag = context.tag().child(Role.SECT).with(Tag.Property.TITLE, section.name());
        var language = section.language();
        if (language != null) {
            tag.in(language);
        }
        var slabs = new ArrayList<Slab>();
        if (section.start() != Start.HERE) {
            slabs.add(start(section.start()));
        }
        slabs.addAll(set(section.blocks(), context.under(tag).at(section.name())));
        if (!section.furniture()) {
            slabs.forEach(slab -> slab.furniture = false);
        }
        return slabs;
    }

    private static Slab start(Start start) {
        var slab = Slab.empty(0).keep();
        slab.start = start;
        return slab;
    }

    private static Slab space(Spacer spacer, Context context) {
        var slab = Slab.empty(0).before(spacer.lines() * context.scale().line());
        slab.stretch = spacer.stretch();
        return slab;
    }

    private static Slab filling(FillPages pages, Context context) {
        var parent = context.tag().child(Role.SECT).with(Tag.Property.TITLE, pages.name());
        var slab = Slab.empty(0);
        slab.filling = new Filling(pages.atLeast(), pages.toFours(), () -> page(pages.page(), parent, pages.name(), context));
        return slab;
    }

    private static Slab spare(SparePage spare, Context context) {
        var slab = start(Start.NEW_PAGE);
        var place = context.tag().child(Role.SECT).with(Tag.Property.TITLE, spare.name());
        slab.keep = false;
        slab.spare = () -> page(spare.page(), place, spare.name(), context);
        return slab;
    }

    private static Stack page(List<Block> blocks, Tag parent, String name, Context context) {
        var stack = new Stack();
        set(blocks, context.under(parent.child(Role.SECT)).at(name)).forEach(stack::add);
        stack.stretchTo(context.room());
        return stack;
    }
}
