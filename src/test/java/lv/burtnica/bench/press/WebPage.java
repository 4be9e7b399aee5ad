package lv.burtnica.bench.press;

/** The booklet as a page of HTML, with styles for paper. */
final class WebPage {

    private static final String STYLES = """
            @font-face { font-family: Source; font-weight: 400; src: url(SourceSans3_400Regular.ttf) }
            @font-face { font-family: Source; font-weight: 600; src: url(SourceSans3_600SemiBold.ttf) }
            @font-face { font-family: Source; font-weight: 700; src: url(SourceSans3_700Bold.ttf) }
            @page { size: 148mm 210mm; margin: 14mm 15mm 20mm; @bottom-center { content: counter(page); font: 12pt Source } }
            @page :first { @bottom-center { content: none } }
            html { font: 12pt/1.36 Source }
            h1, h2 { font-weight: 700; font-size: 22pt; line-height: 1.14; margin: 0 0 6pt }
            h3 { font-weight: 600; font-size: 14pt; margin: 12pt 0 6pt }
            section { break-before: page; page-break-before: always }
            img { width: 78mm; height: 52mm }
            table { border-collapse: collapse; width: 100% }
            th { font-weight: 400; text-align: left; border-bottom: 0.5pt solid #b9b2a6 }
            td { font-weight: 600; width: 25%; border-bottom: 0.5pt solid #b9b2a6 }
            li { margin-bottom: 6pt }
            """;

    private WebPage() {}

    /** Well-formed XHTML that any browser reads as HTML, too. */
    static String of(Content content) {
        var html = new StringBuilder("<html lang=\"lv\"><head><meta charset=\"UTF-8\"/><title>").append(Content.TITLE)
                .append("</title><meta name=\"description\" content=\"").append(Content.SUBTITLE).append("\"/><style>").append(STYLES)
                .append("</style></head><body><h1>").append(Content.TITLE).append("</h1><p>").append(Content.SUBTITLE)
                .append("</p><p>").append(Content.IMPRINT).append("</p><section><h2>").append(Content.CONTENTS).append("</h2>");
        content.dishes().forEach(dish -> html.append("<p><a href=\"#").append(dish.anchor()).append("\">").append(dish.title())
                .append("</a></p>"));
        html.append("</section>");
        content.dishes().forEach(dish -> append(dish, html));
        return html.append("</body></html>").toString();
    }

    private static void append(Content.Dish dish, StringBuilder html) {
        html.append("<section><h2 id=\"").append(dish.anchor()).append("\">").append(dish.title()).append("</h2><p><img src=\"")
                .append(dish.file()).append("\" alt=\"").append(dish.title()).append("\"/></p><h3>").append(Content.NEEDED)
                .append("</h3><table>");
        Content.LINES.forEach(line -> html.append("<tr><td>").append(line.amount()).append("</td><th scope=\"row\">")
                .append(line.words()).append("</th></tr>"));
        html.append("</table><h3>").append(Content.TO_DO).append("</h3><ol>");
        Content.STEPS.forEach(step -> html.append("<li>").append(step).append("</li>"));
        html.append("</ol></section>");
    }
}
