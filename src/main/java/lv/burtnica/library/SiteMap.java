package lv.burtnica.library;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists every public page in each of its languages, as sitemaps.org and the hreflang extension have it. */
@Component
class SiteMap {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final PublishedRecipes recipes;
    private final EditionShelf editions;
    private final CourseShelf course;
    private final Addresses addresses;

    SiteMap(PublishedRecipes recipes, EditionShelf editions, CourseShelf course, Addresses addresses) {
        this.recipes = recipes;
        this.editions = editions;
        this.course = course;
        this.addresses = addresses;
    }

    String write() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            xml.writeNamespace("xhtml", XHTML);
            for (var page : pages()) {
                write(xml, page);
            }
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private List<Page> pages() {
        var pages = new ArrayList<Page>();
        for (var below : List.of("", Addresses.RECIPES, Addresses.BOOKLETS, Addresses.FOODS, Addresses.COOK, Addresses.COURSE,
                Addresses.CORRECTIONS, Addresses.PRIVACY, SharingController.HELP)) {
            pages.add(new Page(below, Texts.standard().languages(), null));
        }
        course.course(Texts.LATVIAN).lessons().forEach(lesson ->
                pages.add(new Page(Addresses.COURSE + "/" + lesson.number(), Texts.standard().languages(), null)));
        editions.newest().stream()
                .collect(Collectors.groupingBy(Edition::bookletKey, TreeMap::new, Collectors.toList()))
                .forEach((key, found) -> pages.add(new Page(
                        Addresses.BOOKLETS + "/" + Addresses.segment(key),
                        found.stream().map(Edition::language).toList(),
                        latest(found.stream().map(Edition::publishedAt).toList()))));
        recipesByKey().forEach((key, found) -> pages.add(new Page(
                Addresses.RECIPES + "/" + Addresses.segment(key),
                found.stream().map(PublishedRecipes.Entry::language).toList(),
                latest(found.stream().map(PublishedRecipes.Entry::changedAt).toList()))));
        return pages;
    }

    private Map<String, List<PublishedRecipes.Entry>> recipesByKey() {
        return recipes.all().stream().collect(Collectors.groupingBy(PublishedRecipes.Entry::key, TreeMap::new, Collectors.toList()));
    }

    private static @Nullable Instant latest(List<Instant> times) {
        return times.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private void write(XMLStreamWriter xml, Page page) throws XMLStreamException {
        for (var language : page.languages()) {
            xml.writeStartElement("url");
            element(xml, "loc", addresses.absolute(Addresses.page(language, page.below())));
            if (page.changed() != null) {
                element(xml, "lastmod", page.changed().truncatedTo(ChronoUnit.SECONDS).toString());
            }
            if (page.languages().size() > 1) {
                for (var other : page.languages()) {
                    alternate(xml, other, page.below());
                }
            }
            xml.writeEndElement();
        }
    }

    private void alternate(XMLStreamWriter xml, Locale language, String below) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language.getLanguage());
        xml.writeAttribute("href", addresses.absolute(Addresses.page(language, below)));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** A page in its languages. */
    private record Page(String below, List<Locale> languages, @Nullable Instant changed) {}
}
