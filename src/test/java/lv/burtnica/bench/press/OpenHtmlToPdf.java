package lv.burtnica.bench.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import lv.burtnica.press.font.Face;

/** HTML and CSS set by openhtmltopdf on PDFBox, with tags. */
final class OpenHtmlToPdf implements Printer {

    private static final int[] WEIGHTS = {400, 600, 700};

    private final Content content;
    private final String html;

    OpenHtmlToPdf(Content content) {
        this.content = content;
        html = WebPage.of(content).replaceAll("@font-face \\{[^}]*}", "");
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public String name() {
        return "openhtmltopdf";
    }

    @Override
    public String tags() {
        return "yes";
    }

    @Override
    public byte[] print() throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        for (var i = 0; i < WEIGHTS.length; i++) {
            Face face = Content.FACES.get(i);
            builder.useFont(content.folder().resolve(face.file()).toFile(), "Source", WEIGHTS[i], FontStyle.NORMAL, true);
        }
        builder.withHtmlContent(html, content.folder().toUri().toString());
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }
}
