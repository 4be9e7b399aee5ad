package lv.burtnica.press.drawing;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lv.burtnica.press.UnusablePictureException;
import lv.burtnica.press.UnusablePictureException.Reason;
import lv.burtnica.press.plan.Outline;
import org.jspecify.annotations.Nullable;

/** Reads the part of SVG that line drawings need: shapes and paths with presentation attributes, no transforms, no text. */
public final class SvgReader {

    private static final Set<String> SILENT = Set.of("title", "desc", "metadata");
    private static final XMLInputFactory XML = safeFactory();

    private final XMLStreamReader xml;
    private final Deque<SvgStyle> styles = new ArrayDeque<>();
    private final List<Vector.Shape> shapes = new ArrayList<>();
    private double width;
    private double height;

    private SvgReader(XMLStreamReader xml) {
        this.xml = xml;
        styles.push(SvgStyle.INITIAL);
    }

    /**
     * @param source the SVG file's text
     * @param name what to call it in an error
     * @throws UnusablePictureException if it cannot be read or uses more than shapes and paths
     */
    public static Vector read(String source, String name) {
        try {
            return new SvgReader(XML.createXMLStreamReader(new StringReader(source))).read();
        } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnusablePictureException(Reason.BAD_SVG, name);
        }
    }

    private Vector read() throws XMLStreamException {
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                styles.pop();
            }
        }
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("The drawing has no viewBox");
        }
        return new Vector(width, height, List.copyOf(shapes));
    }

    private void start(String element) throws XMLStreamException {
        if (SILENT.contains(element)) {
            xml.getElementText();
            return;
        }
        styles.push(styles.element().with(this::attribute));
        if (attribute("transform") != null) {
            throw new IllegalArgumentException("Transforms are not read");
        }
        if (element.equals("svg")) {
            viewBox();
        } else if (!element.equals("g")) {
            styles.element().paint().ifPresent(paint -> shapes.add(new Vector.Shape(outline(element), paint)));
        }
    }

    private void viewBox() {
        var box = new SvgNumbers(attribute("viewBox") == null ? "" : required("viewBox"));
        if (box.next() != 0 || box.next() != 0) {
            throw new IllegalArgumentException("The drawing must start at 0 0");
        }
        width = box.next();
        height = box.next();
    }

    private Outline outline(String element) {
        return switch (element) {
            case "path" -> new SvgPath(required("d")).outline();
            case "circle" -> new Outline().circle(number("cx"), number("cy"), number("r"));
            case "ellipse" -> new Outline().ellipse(number("cx"), number("cy"), number("rx"), number("ry"));
            case "rect" ->
                new Outline().rounded(number("x"), number("y"), number("width"), number("height"), number("rx"));
            case "line" -> new Outline().to(number("x1"), number("y1")).line(number("x2"), number("y2"));
            case "polyline" -> points();
            case "polygon" -> points().close();
            default -> throw new IllegalArgumentException("Unknown element " + element);
        };
    }

    private Outline points() {
        var numbers = new SvgNumbers(required("points"));
        var outline = new Outline().to(numbers.next(), numbers.next());
        while (numbers.hasNext()) {
            outline.line(numbers.next(), numbers.next());
        }
        return outline;
    }

    private double number(String name) {
        var value = attribute(name);
        return value == null ? 0 : Double.parseDouble(value);
    }

    private String required(String name) {
        var value = attribute(name);
        if (value == null) {
            throw new IllegalArgumentException("Missing " + name);
        }
        return value;
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    private static XMLInputFactory safeFactory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
