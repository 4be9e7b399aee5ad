package lv.burtnica.library;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed as RFC 4287 has it, with what OPDS 1.2 adds to it. Characters that XML cannot hold are left out. */
final class Atom {

    static final String TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DUBLIN_CORE = "http://purl.org/dc/terms/";

    private Atom() {}

    /**
     * A feed.
     *
     * @param id an address that stays
     * @param subtitle may be empty
     * @param author who publishes it
     */
    record Feed(String id, String language, String title, String subtitle, String author, List<Link> links, List<Entry> entries) {}

    /** @param more further attributes */
    record Link(String rel, String type, String href, Map<String, String> more) {

        static Link of(String rel, String type, String href) {
            return new Link(rel, type, href, Map.of());
        }
    }

    /**
     * An entry.
     *
     * @param details elements of the Dublin Core, by name
     */
    record Entry(String id, String title, Instant updated, String author, String summary, List<Link> links, Map<String, String> details) {}

    static String write(Feed feed) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeNamespace("dc", DUBLIN_CORE);
            xml.writeAttribute("xml:lang", feed.language());
            element(xml, "id", feed.id());
            element(xml, "title", feed.title());
            if (!feed.subtitle().isBlank()) {
                element(xml, "subtitle", feed.subtitle());
            }
            element(xml, "updated", time(feed.entries().stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH)));
            author(xml, feed.author());
            for (var link : feed.links()) {
                link(xml, link);
            }
            for (var entry : feed.entries()) {
                entry(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", time(entry.updated()));
        if (!entry.author().isBlank()) {
            author(xml, entry.author());
        }
        for (var detail : entry.details().entrySet()) {
            xml.writeStartElement("dc", detail.getKey(), DUBLIN_CORE);
            xml.writeCharacters(clean(detail.getValue()));
            xml.writeEndElement();
        }
        if (!entry.summary().isBlank()) {
            element(xml, "summary", entry.summary());
        }
        for (var link : entry.links()) {
            link(xml, link);
        }
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, Link link) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", link.rel());
        xml.writeAttribute("type", link.type());
        xml.writeAttribute("href", link.href());
        for (var attribute : link.more().entrySet()) {
            xml.writeAttribute(attribute.getKey(), clean(attribute.getValue()));
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String clean(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
