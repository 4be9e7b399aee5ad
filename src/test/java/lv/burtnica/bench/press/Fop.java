package lv.burtnica.bench.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.InputSource;

/** XSL formatting objects set by Apache FOP, with tags. */
final class Fop implements Printer {

    private static final String CONFIGURATION = """
            <fop version="1.0"><accessibility>true</accessibility><renderers><renderer mime="application/pdf"><fonts>
            <font embed-url="SourceSans3_400Regular.ttf"><font-triplet name="Source" style="normal" weight="400"/></font>
            <font embed-url="SourceSans3_600SemiBold.ttf"><font-triplet name="Source" style="normal" weight="600"/></font>
            <font embed-url="SourceSans3_700Bold.ttf"><font-triplet name="Source" style="normal" weight="700"/></font>
            </fonts></renderer></renderers></fop>""";

    private static final String HEAD = """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xml:lang="lv"
             font-family="Source" font-size="12pt" line-height="1.36">
            <fo:layout-master-set><fo:simple-page-master master-name="page" page-width="148mm" page-height="210mm"
             margin="14mm 15mm 8mm 15mm"><fo:region-body margin-bottom="12mm"/><fo:region-after extent="10mm"/></fo:simple-page-master>
            </fo:layout-master-set><fo:page-sequence master-reference="page"><fo:static-content flow-name="xsl-region-after">
            <fo:block text-align="center"><fo:page-number/></fo:block></fo:static-content><fo:flow flow-name="xsl-region-body">
            """;
    private static final String HEADING =
            "<fo:block font-weight=\"700\" font-size=\"22pt\" line-height=\"1.14\" space-after=\"6pt\" role=\"H2\" id=\"%s\">%s</fo:block>";
    private static final String SUBHEADING =
            "<fo:block font-weight=\"600\" font-size=\"14pt\" space-before=\"12pt\" space-after=\"6pt\" role=\"H3\">%s</fo:block>";
    private static final String CELL = "<fo:table-cell border-bottom=\"0.5pt solid #b9b2a6\" font-weight=\"%s\"><fo:block>%s</fo:block>"
            + "</fo:table-cell>";

    private final FopFactory factory;
    private final String source;

    Fop(Content content) {
        try {
            var configuration = new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8));
            factory = new FopConfParser(configuration, content.folder().toUri()).getFopFactoryBuilder().build();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        source = source(content);
    }

    @Override
    public String name() {
        return "Apache FOP";
    }

    @Override
    public String tags() {
        return "yes";
    }

    @Override
    public byte[] print() throws Exception {
        var out = new ByteArrayOutputStream();
        var agent = factory.newFOUserAgent();
        agent.setTitle(Content.TITLE);
        agent.getEventBroadcaster().addEventListener(event -> {});
        var parsers = SAXParserFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        var handler = factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler();
        parsers.newSAXParser().parse(new InputSource(new StringReader(source)), handler);
        return out.toByteArray();
    }

    private static String source(Content content) {
        var fo = new StringBuilder(HEAD);
        fo.append("<fo:block font-weight=\"700\" font-size=\"22pt\" role=\"H1\">").append(Content.TITLE).append("</fo:block><fo:block>")
                .append(Content.SUBTITLE).append("</fo:block><fo:block>").append(Content.IMPRINT)
                .append("</fo:block><fo:block break-before=\"page\">")
                .append(HEADING.formatted("saturs", Content.CONTENTS)).append("</fo:block>");
        content.dishes().forEach(dish -> fo.append("<fo:block><fo:basic-link internal-destination=\"").append(dish.anchor()).append("\">")
                .append(dish.title()).append(" <fo:page-number-citation ref-id=\"").append(dish.anchor())
                .append("\"/></fo:basic-link></fo:block>"));
        content.dishes().forEach(dish -> append(dish, fo));
        return fo.append("</fo:flow></fo:page-sequence></fo:root>").toString();
    }

    private static void append(Content.Dish dish, StringBuilder fo) {
        fo.append("<fo:block break-before=\"page\">").append(HEADING.formatted(dish.anchor(), dish.title()))
                .append("</fo:block><fo:block><fo:external-graphic src=\"url('").append(dish.file())
                .append("')\" content-width=\"78mm\" content-height=\"52mm\" fox:alt-text=\"").append(dish.title())
                .append("\"/></fo:block>")
                .append(SUBHEADING.formatted(Content.NEEDED)).append("<fo:table table-layout=\"fixed\" width=\"100%\">")
                .append("<fo:table-column column-width=\"25%\"/><fo:table-column column-width=\"75%\"/><fo:table-body>");
        Content.LINES.forEach(line -> fo.append("<fo:table-row>").append(CELL.formatted("600", line.amount()))
                .append(CELL.formatted("400", line.words())).append("</fo:table-row>"));
        fo.append("</fo:table-body></fo:table>").append(SUBHEADING.formatted(Content.TO_DO))
                .append("<fo:list-block provisional-distance-between-starts=\"10mm\" provisional-label-separation=\"2mm\">");
        for (var i = 0; i < Content.STEPS.size(); i++) {
            fo.append("<fo:list-item space-after=\"6pt\"><fo:list-item-label end-indent=\"label-end()\"><fo:block>").append(i + 1)
                    .append(".</fo:block></fo:list-item-label><fo:list-item-body start-indent=\"body-start()\"><fo:block>")
                    .append(Content.STEPS.get(i)).append("</fo:block></fo:list-item-body></fo:list-item>");
        }
        fo.append("</fo:list-block>");
    }
}
