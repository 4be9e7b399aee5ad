package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Person;
import lv.burtnica.people.SignedIn;

/** The booklets: what everybody may take home, and for those who signed in, what they are making. */
@Route("burtnicas")
@Menu(title = "booklet.menu", order = 20)
@AnonymousAllowed
@StyleSheet("booklet.css")
class BookletsView extends Div implements HasDynamicTitle {

    private final BookletDesk desk;

    BookletsView(BookletDesk desk, EditionShelf shelf, SignedIn signedIn) {
        this.desk = desk;
        addClassName("booklets");
        add(new PageHeading(getTranslation("booklet.list.title")).withLead(getTranslation("booklet.list.lead")));
        signedIn.person().ifPresent(person -> add(ofPerson(person)));
        add(published(shelf));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("booklet.list.title");
    }

    private Component ofPerson(Person person) {
        var section = new Section(new H2(getTranslation("booklet.list.own")), newBooklet());
        var list = new UnorderedList();
        list.addClassName("own-booklets");
        desk.all().stream().filter(page -> desk.mayChange(page, person)).map(OwnBooklet::new).forEach(list::add);
        section.add(list.getComponentCount() == 0 ? new Paragraph(getTranslation("booklet.list.own-none")) : list);
        return section;
    }

    private Component newBooklet() {
        var link = new Anchor("burtnicas/jauna", getTranslation("booklet.new"));
        link.addClassName("main-action");
        return link;
    }

    private Component published(EditionShelf shelf) {
        var section = new Section(new H2(getTranslation("booklet.list.published")));
        var list = new UnorderedList();
        list.addClassName("cards");
        shelf.newest().stream().sorted(inOwnLanguageFirst()).map(EditionCard::new).forEach(list::add);
        section.add(list.getComponentCount() == 0 ? nothingPublished() : list);
        return section;
    }

    private Comparator<Edition> inOwnLanguageFirst() {
        return Comparator.comparing(edition -> !edition.language().getLanguage().equals(getLocale().getLanguage()));
    }

    private Component nothingPublished() {
        return new EmptyState("bowl", getTranslation("booklet.list.none"), getTranslation("booklet.list.none-yet"));
    }
}
