package lv.burtnica.press;

/**
 * A piece of a manuscript. It knows what it says, never where it stands: the press divides blocks over pages.
 *
 * <p>Every block brings its own place in the structure tree of the PDF, so that whatever is drawn is either tagged or an artifact.
 */
public sealed interface Block
        permits Title, Heading, Paragraph, Section, PageBreak, Spacer, IngredientTable, Steps, Facts, Picture, Box, Bullets,
                Checklist, RuledLines, Columns, FillPages, SparePage, Contents, Index, QrCode, ClockFace, BarChart, Table, LogoStrip,
                FirstFitting {}
