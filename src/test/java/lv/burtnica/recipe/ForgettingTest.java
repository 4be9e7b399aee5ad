package lv.burtnica.recipe;

import static lv.burtnica.people.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.food.KitchenSizes;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.CardDesk;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.Held;
import lv.burtnica.people.LastCoordinatorException;
import lv.burtnica.people.OwnAccount;
import lv.burtnica.people.OwnAccount.WrongPassphraseException;
import lv.burtnica.people.OwnData;
import lv.burtnica.people.PeopleDesk;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import lv.burtnica.people.StoreColumns;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.recipe.correction.CorrectionDesk;
import lv.burtnica.recipe.taste.Tasting;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who has left a trace everywhere sees it, takes it home, and is forgotten. */
@Transactional
class ForgettingTest extends ViewTest {

    private static final String NAME = "Vizbulīte Ķiploka";
    private static final String EARLIER = "Vizbulīte no Papes";
    private static final String WORDS = "priede kanna lācis tilts";
    private static final String ADDRESS = "192.0.2.77";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private EntityManager store;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private OwnData data;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private RecipeBook book;

    @Autowired
    private Review review;

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private Pictures pictures;

    @Autowired
    private CardDesk cards;

    private Person vizbulite;
    private Person worker;
    private RecipePage soup;
    private RecipePage ofWorker;
    private String photograph;

    @BeforeEach
    void leaveTraces() {
        vizbulite = TestPeople.add(application, EARLIER, Role.MEMBER, WORDS);
        worker = TestPeople.add(application, "Ārija darbiniece", Role.WORKER);
        var coordinator = TestPeople.add(application, "Zeltīte koordinē", Role.COORDINATOR);
        var group = application.getBean(GroupDesk.class).make("Papes grupa", coordinator);
        application.getBean(GroupDesk.class).put(vizbulite.id(), group.id(), coordinator);
        application.getBean(GroupDesk.class).put(worker.id(), group.id(), coordinator);
        photograph = pictures.add(Photographs.jpeg(400, 300));
        soup = book.add(by(EARLIER, "Papes zivju zupa", photograph), vizbulite);
        signIn(vizbulite);
        application.getBean(OwnAccount.class).show(NAME);
        vizbulite = signedIn.get();
        review.sendBack(soup.id(), soup.version(), "Paldies, " + NAME + "! Cik ilgi vārīt?", worker);
        soup = book.change(book.find(soup.id()).orElseThrow(), by(NAME, "Papes zivju zupa ar dillēm", photograph), vizbulite);
        soup = review.publish(soup.id(), soup.version(), worker);
        soup = book.change(soup, by(NAME, "Papes zivju zupa, vēl labāka", null), vizbulite);
        ofWorker = book.add(by(NAME, "Vizbulītes pankūkas", null), worker);
        drafts.keep(null, vizbulite, null, by(NAME, "Nepabeigta recepte", null));
        drafts.keep(null, worker, soup.id(), by(NAME, "Darbinieces melnraksts", null));
        application.getBean(Tasting.class).give(ofWorker.id(), Taste.Face.GOOD, vizbulite);
        application.getBean(CorrectionDesk.class).remember("papes griķīši", null, vizbulite);
        var booklet = new Booklet("", Texts.LATVIAN, "Papes burtnīca", "", "", "", "pot", 4, List.of());
        application.getBean(BookletDesk.class).add(booklet, vizbulite);
        cards.forReturning(vizbulite.id(), worker);
        store.flush();
    }

    @Test
    void sheSeesALineForEachThing() {
        assertThat(data.held()).extracting(Held::textKey).contains(
                "people.held.sign-in-name", "people.held.shown-name", "people.self.groups", "recipe.held.recipes", "recipe.held.drafts",
                "recipe.held.proposals", "recipe.held.history", "recipe.held.corrections", "recipe.held.faces", "booklet.held");
        assertThat(data.held()).allSatisfy(line -> assertThat(text(line.textKey(), line.values())).isNotBlank().doesNotContain("{"));
    }

    @Test
    void sheTakesItHomeInOneFile() throws IOException {
        var file = unzip(export());
        assertThat(file.keySet()).contains("dati.json", "lasi.txt", "bildes/" + photograph + ".jpg");
        var recipe = file.entrySet().stream().filter(entry -> entry.getKey().startsWith("receptes/lv/papes-zivju-zupa")).toList();
        assertThat(recipe).singleElement().satisfies(entry -> assertThat(entry.getValue()).contains("# Papes zivju zupa ar dillēm", NAME));
        assertThat(file.get("dati.json"))
                .contains("\"shownName\" : \"" + NAME + "\"", "Papes grupa", "Nepabeigta recepte", "papes griķīši", "Papes burtnīca")
                .contains("\"face\" : \"GOOD\"", "Papes zivju zupa, vēl labāka", "\"history\"")
                .doesNotContain("Ārija", "Darbinieces melnraksts", "{phrase}");
    }

    @Test
    void aWrongWordForgetsNobody() {
        assertThatThrownBy(() -> data.forget("cita parole galīgi", true, ADDRESS)).isInstanceOf(WrongPassphraseException.class);
        assertThatThrownBy(() -> data.forget("AAA-AAA-AAA", true, ADDRESS)).isInstanceOf(WrongPassphraseException.class);
        assertThatThrownBy(() -> data.forget("", true, ADDRESS)).isInstanceOf(WrongPassphraseException.class);
        assertThat(signedIn.person()).isPresent();
    }

    @Test
    void nobodyElsesCardIsTaken() {
        var stranger = TestPeople.add(application, "Krišs svešais", Role.MEMBER);
        var group = application.getBean(GroupDesk.class).of(worker).getFirst();
        var coordinator = TestPeople.add(application, "Otra koordinatore", Role.COORDINATOR);
        application.getBean(GroupDesk.class).put(stranger.id(), group.id(), coordinator);
        var code = cards.forReturning(stranger.id(), worker).code();
        assertThatThrownBy(() -> data.forget(code, true, ADDRESS)).isInstanceOf(WrongPassphraseException.class);
    }

    @Test
    void hersRecipesStayWithoutHerName() {
        assertThat(new StoreColumns(rows).with(NAME)).isNotEmpty();
        assertThat(new StoreColumns(rows).with(EARLIER)).isNotEmpty();
        forget(WORDS, true);
        var stayed = book.find(soup.id()).orElseThrow();
        assertThat(stayed.recipe().title()).isEqualTo("Papes zivju zupa ar dillēm");
        assertThat(stayed.state()).isEqualTo(RecipeState.PUBLISHED);
        assertThat(stayed.recipe().credit().author()).isEmpty();
        assertThat(stayed.ownerId()).isNull();
        assertThat(stayed.changedAt()).as("so that no copy of the page stays in a cache").isAfterOrEqualTo(soup.changedAt());
        assertThat(pictures.jpeg(photograph, PictureSize.SMALL)).isPresent();
        assertThat(book.find(ofWorker.id()).orElseThrow().recipe().credit().author()).isEmpty();
        assertThat(application.getBean(Tasting.class).of(ofWorker.id()).good()).as("what she said still counts").isOne();
        theNameIsGone();
    }

    @Test
    void herRecipesGoWithHerWhereSheWantsIt() {
        forget(WORDS, false);
        assertThat(book.find(soup.id())).isEmpty();
        assertThat(rows.sql("select title from recipe where id = :id").param("id", soup.id()).query(String.class).single()).isEmpty();
        assertThat(pictures.jpeg(photograph, PictureSize.SMALL)).as("her photograph goes at once").isEmpty();
        assertThat(book.find(ofWorker.id())).as("what somebody else wrote stays").isPresent();
        assertThat(new StoreColumns(rows).with("zivju zupa ar dillēm")).isEmpty();
        assertThat(new StoreColumns(rows).with("Nepabeigta recepte")).isEmpty();
        theNameIsGone();
    }

    @Test
    void aNewCardDoesInPlaceOfThePassphrase() {
        var code = cards.forReturning(vizbulite.id(), worker).code();
        forget(code.toLowerCase().replace("-", " "), true);
        theNameIsGone();
    }

    @Test
    void aCoordinatorIsForgottenInFoodsToo() {
        var other = TestPeople.add(application, "Gunārs Paegle koordinē", Role.COORDINATOR, WORDS);
        var kitchen = application.getBean(KitchenSizes.class);
        kitchen.change(kitchen.kept(), 18, 250, other);
        signIn(other);
        assertThat(data.held()).extracting(Held::textKey).contains("food.held");
        forget(WORDS, true);
        assertThat(new StoreColumns(rows).with("Gunārs Paegle koordinē")).isEmpty();
        assertThat(kitchen.kept().changedBy()).isEqualTo("–");
        assertThat(kitchen.kept().value().spoonMl()).isEqualTo(18);
    }

    @Test
    void theOnlyCoordinatorIsNotForgotten() {
        rows.sql("update person set role = 'WORKER' where role = 'COORDINATOR'").update();
        store.clear();
        var only = TestPeople.add(application, "Vienīgā koordinatore", Role.COORDINATOR, WORDS);
        signIn(only);
        assertThatThrownBy(() -> data.forget(WORDS, true, ADDRESS)).isInstanceOf(LastCoordinatorException.class);
        var other = TestPeople.add(application, "Otrā koordinatore", Role.COORDINATOR);
        application.getBean(PeopleDesk.class).change(other.id(), Role.WORKER, only);
        store.flush();
        assertThatThrownBy(() -> data.forget(WORDS, true, ADDRESS)).isInstanceOf(LastCoordinatorException.class);
    }

    @Test
    void aNamesakeKeepsTheNameOnWhatOnlyANameTiesToAnybody() {
        TestPeople.add(application, "VIZBULITE KIPLOKA", Role.MEMBER);
        forget(WORDS, true);
        assertThat(book.find(soup.id()).orElseThrow().recipe().credit().author()).isEmpty();
        assertThat(book.find(ofWorker.id()).orElseThrow().recipe().credit().author()).as("it may be the other one").isEqualTo(NAME);
    }

    private void theNameIsGone() {
        assertThat(new StoreColumns(rows).with(NAME)).isEmpty();
        assertThat(new StoreColumns(rows).with(EARLIER)).isEmpty();
        assertThat(signedIn.person()).isEmpty();
        assertThat(rows.sql("select count(*) from person where id = :id").param("id", vizbulite.id()).query(Long.class).single()).isZero();
    }

    private void forget(String typed, boolean recipesStay) {
        data.forget(typed, recipesStay, ADDRESS);
        store.flush();
        store.clear();
    }

    private byte[] export() throws IOException {
        var out = new ByteArrayOutputStream();
        data.export(out);
        return out.toByteArray();
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        var found = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return found;
    }

    private static RecipeDraft by(String author, String title, @Nullable String picture) {
        var soup = TypedRecipes.soup();
        return new RecipeDraft(
                title, "", MealKind.SOUP, 4, YieldUnit.PORTION, "", 50, soup.ingredients(), soup.steps(), "", "", "", "", author, picture,
                "", null, null, null, "lv");
    }
}
