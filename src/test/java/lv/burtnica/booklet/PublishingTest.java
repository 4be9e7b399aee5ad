package lv.burtnica.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.people.Trail;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.TypedRecipes;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PublishingTest extends ViewTest {

    private static final Wording LATVIAN = Wording.in(Texts.LATVIAN);
    private static final Instant CHRISTMAS = Instant.parse("2026-12-24T17:00:00Z");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Booklets booklets;

    @Autowired
    private Editions editions;

    @Autowired
    private EditionFiles files;

    @Autowired
    private EditionChanges changes;

    @Autowired
    private FrozenBooks frozen;

    @Autowired
    private BookletPress press;

    @Autowired
    private BookletDesk desk;

    @Autowired
    private EditionShelf shelf;

    @Autowired
    private RecipeBook recipes;

    @Autowired
    private EntityManager store;

    private Publishing publishing;
    private Person dace;
    private BookletPage page;

    @BeforeEach
    void aBookletAtChristmas() {
        var clock = Clock.fixed(CHRISTMAS, ZoneOffset.UTC);
        publishing = new Publishing(booklets, editions, files, changes, frozen, press, application.getBean(Trail.class), clock);
        dace = TestPeople.add(application, "Dace", Role.WORKER);
        page = desk.add(booklet("Ziemassvētku galds", someRecipes()), dace);
    }

    @Test
    void anEditionHoldsEveryFormWithItsHash() {
        var edition = publishing.publish(page.id(), dace);
        assertThat(edition.number()).isEqualTo(1);
        assertThat(edition.recipes()).isEqualTo(3);
        assertThat(edition.publishedAt()).isEqualTo(CHRISTMAS);
        assertThat(edition.files()).extracting(Edition.File::form).containsExactlyInAnyOrder(PaperForm.values());
        assertThat(edition.files()).allSatisfy(file -> {
            var bytes = shelf.content(edition.id(), file.form()).orElseThrow();
            assertThat(bytes).hasSize((int) file.size());
            assertThat(new String(bytes, 0, 4, StandardCharsets.ISO_8859_1))
                    .isIn(file.form().extension().equals("pdf") ? List.of("%PDF") : List.of("<!do", "Ziem"));
            assertThat(sha256(bytes)).isEqualTo(file.sha256());
        });
    }

    @Test
    void theSameContentAndDateGiveTheSameBytes() {
        var edition = publishing.publish(page.id(), dace);
        var again = press.print(page.booklet(), 1, CHRISTMAS);
        assertThat(again).allSatisfy((form, pdf) -> assertThat(edition.files())
                .contains(new Edition.File(form, pdf.bytes().length, pdf.sha256())));
        assertThat(press.draft(page.booklet(), PaperWish.usual(PaperForm.A4_IMPOSED), CHRISTMAS).bytes())
                .isEqualTo(press.draft(page.booklet(), PaperWish.usual(PaperForm.A4_IMPOSED), CHRISTMAS).bytes());
    }

    @Test
    void anEditionNeverChangesWhateverBecomesOfItsBooklet() {
        var first = publishing.publish(page.id(), dace);
        var bytes = shelf.content(first.id(), PaperForm.A5).orElseThrow();
        desk.change(page, booklet("Lieldienu galds", someRecipes().subList(0, 1)), dace);
        var second = publishing.publish(page.id(), dace);
        forget();

        assertThat(shelf.ofBooklet(page.booklet().key(), Texts.LATVIAN)).extracting(Edition::number).containsExactly(2, 1);
        assertThat(shelf.content(first.id(), PaperForm.A5)).hasValue(bytes);
        assertThat(shelf.content(second.id(), PaperForm.A5).orElseThrow()).isNotEqualTo(bytes);
        var old = shelf.ofBooklet(page.booklet().key(), Texts.LATVIAN).getLast();
        assertThat(old.title()).isEqualTo("Ziemassvētku galds");
        assertThat(old.recipes()).isEqualTo(3);
        assertThat(old).isEqualTo(first);
    }

    @Test
    void anEditionIsNotMadeTwiceOfTheSame() {
        var first = publishing.publish(page.id(), dace);
        assertThatThrownBy(() -> publishing.publish(page.id(), dace))
                .isInstanceOfSatisfying(
                        Publishing.NothingChangedException.class, e -> assertThat(e.newest().id()).isEqualTo(first.id()));
        assertThat(shelf.ofBooklet(page.booklet().key(), Texts.LATVIAN)).hasSize(1);
    }

    @Test
    void aFirstEditionChangesNothing() {
        assertThat(shelf.changes(publishing.publish(page.id(), dace), LATVIAN)).isEmpty();
    }

    @Test
    void theNextEditionSaysWhatChangedOnPaperAndOnTheShelf() {
        var titles = recipes.get(page.booklet().recipes()).stream().map(each -> each.recipe().title()).toList();
        publishing.publish(page.id(), dace);
        desk.change(page, booklet("Lieldienu galds", someRecipes().subList(1, 3)), dace);
        var second = publishing.publish(page.id(), dace);
        forget();

        var said = List.of("Izņemta recepte: „" + titles.getFirst() + "”.", "Mainīts ir arī: vāks.");
        assertThat(shelf.changes(second, LATVIAN)).isEqualTo(said);
        var text = new String(shelf.content(second.id(), PaperForm.TEXT).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(text).contains("Kas jauns kopš 1. izdevuma", said.getFirst(), said.getLast());
        assertThat(shelf.changes(second, Wording.in(Texts.ENGLISH)).getFirst()).startsWith("Recipe taken out: ");
    }

    @Test
    void aSecondEditionIsNotMadeTwiceOfTheSameEither() {
        publishing.publish(page.id(), dace);
        desk.change(page, booklet("Lieldienu galds", someRecipes()), dace);
        var second = publishing.publish(page.id(), dace);
        forget();
        assertThatThrownBy(() -> publishing.publish(page.id(), dace))
                .isInstanceOfSatisfying(
                        Publishing.NothingChangedException.class, e -> assertThat(e.newest().id()).isEqualTo(second.id()));
    }

    @Test
    void whatARecipeSaysIsNamedWhenItChanges() {
        var soup = recipes.add(TypedRecipes.soup(), dace);
        var own = desk.add(booklet("Manas zupas", List.of(soup.id())), dace);
        publishing.publish(own.id(), dace);
        var was = TypedRecipes.soup();
        var steps = "Uzvāriet ūdeni.\nMetiet iekšā skābenes.";
        recipes.change(soup, TypedRecipes.typed(was.title(), was.kind(), was.ingredients(), steps), dace);
        forget();
        var second = publishing.publish(own.id(), dace);
        assertThat(shelf.changes(second, LATVIAN)).singleElement().asString()
                .startsWith("Mainīta recepte: „" + soup.recipe().title() + "” (soļi");
    }

    @Test
    void anEditionFromBeforeNamesRecipesButNoTexts() {
        var first = publishing.publish(page.id(), dace);
        forget();
        store.createNativeQuery("update edition set marks = null where id = " + first.id()).executeUpdate();
        store.createNativeQuery("delete from edition_leaf where edition_id = " + first.id()).executeUpdate();
        forget();
        assertThatThrownBy(() -> publishing.publish(page.id(), dace)).isInstanceOf(Publishing.NothingChangedException.class);
        desk.change(page, booklet("Ziemassvētku galds", someRecipes().subList(0, 2)), dace);
        var second = publishing.publish(page.id(), dace);
        assertThat(shelf.changes(second, LATVIAN)).hasSize(2).anyMatch(said -> said.startsWith("Izņemta recepte"))
                .anyMatch(said -> said.contains("ziņu nav"));
    }

    @Test
    void theShelfShowsTheNewestEditionOnly() {
        publishing.publish(page.id(), dace);
        desk.change(page, booklet("Ziemassvētku galds", someRecipes().subList(1, 3)), dace);
        publishing.publish(page.id(), dace);
        forget();
        assertThat(shelf.newest())
                .filteredOn(edition -> edition.bookletKey().equals(page.booklet().key()))
                .extracting(Edition::number)
                .containsExactly(2);
    }

    @Test
    void membersDoNotPublishNotEvenTheirOwn() {
        var skaidrite = TestPeople.add(application, "Skaidrīte", Role.MEMBER);
        var own = desk.add(booklet("Mani pīrāgi", someRecipes()), skaidrite);
        assertThatThrownBy(() -> publishing.publish(own.id(), skaidrite)).isInstanceOf(BookletDesk.NotAllowedException.class);
        assertThat(shelf.ofBooklet(own.booklet().key(), Texts.LATVIAN)).isEmpty();
    }

    @Test
    void anEmptyBookletIsNotPublished() {
        var empty = desk.add(booklet("Tukša", List.of()), dace);
        assertThatThrownBy(() -> publishing.publish(empty.id(), dace)).isInstanceOf(Publishing.EmptyBookletException.class);
    }

    @Test
    void anUnknownKeyHasNoEditions() {
        assertThat(shelf.ofBooklet("nav-tadas", Texts.LATVIAN)).isEmpty();
        assertThat(shelf.content(-1, PaperForm.A5)).isEmpty();
    }

    private static Booklet booklet(String title, List<Long> ids) {
        return new Booklet("", Texts.LATVIAN, title, "", "", "", "cake", 2, ids);
    }

    private List<Long> someRecipes() {
        return recipes.newest(Texts.LATVIAN, 3).stream().map(card -> card.id()).toList();
    }

    /** Everything is read from the store again from now on. */
    private void forget() {
        store.flush();
        store.clear();
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
