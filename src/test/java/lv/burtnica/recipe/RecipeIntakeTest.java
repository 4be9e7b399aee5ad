package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Whole recipes of another notebook come in. */
@Transactional
class RecipeIntakeTest extends ViewTest {

    private static final Credit OPEN = new Credit("Kornēlija Ūdre", "CC-BY-4.0", "Nīcas burtnīca");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RecipeIntake intake;

    @Autowired
    private History history;

    @Autowired
    private RecipeBook book;

    private Person worker;

    @BeforeEach
    void people() {
        worker = TestPeople.add(application, "Ilze darbiniece", Role.WORKER);
        application.getBean(EntityManager.class).flush();
    }

    @Test
    void aRecipeKeepsItsKeyItsCreditAndEverythingItSays() {
        var page = intake.add(cream("Biešu krējums", OPEN), null, worker);
        assertThat(page.recipe()).isEqualTo(cream("Biešu krējums", OPEN));
        assertThat(intake.find("nicas-biesu-krejums", Texts.LATVIAN).orElseThrow().id()).isEqualTo(page.id());
        assertThat(intake.find("nicas-biesu-krejums", Texts.ENGLISH)).as("just this language").isEmpty();
        assertThat(history.list(page.id(), worker, 0, 10)).extracting(Revision::deed).containsExactly(Deed.ADDED);
    }

    @ParameterizedTest
    @CsvSource({"CC-BY-4.0, PUBLISHED", "CC-BY-SA-4.0, PUBLISHED", "CC0-1.0, PUBLISHED", "'', SENT", "visas tiesības aizsargātas, SENT"})
    void onlyAnOpenLicencePublishesAtOnce(String licence, RecipeState state) {
        var page = intake.add(cream("Biešu krējums", new Credit("Ruta", licence, "")), null, worker);
        assertThat(page.state()).isEqualTo(state);
        assertThat(book.waiting().stream().anyMatch(card -> card.id() == page.id())).isEqualTo(state == RecipeState.SENT);
    }

    @Test
    void aChangeLeavesTheOldTextInTheHistoryAndTheStateAsItIs() {
        var page = intake.add(cream("Biešu krējums", OPEN), null, worker);
        var changed = intake.change(page, cream("Biešu krēms", OPEN), null, worker);
        assertThat(changed.recipe().title()).isEqualTo("Biešu krēms");
        assertThat(changed.state()).isEqualTo(RecipeState.PUBLISHED);
        assertThat(history.text(page.id(), 1, worker).orElseThrow().title()).isEqualTo("Biešu krējums");
        assertThatThrownBy(() -> intake.change(page, cream("Otrs", OPEN), null, worker)).as("the page is an older one")
                .isInstanceOf(RecipeBook.ChangedMeanwhileException.class);
    }

    @Test
    void membersDoNeither() {
        var member = TestPeople.add(application, "Skaidrīte", Role.MEMBER);
        assertThatThrownBy(() -> intake.add(cream("Biešu krējums", OPEN), null, member)).isInstanceOf(RecipeBook.NotAllowedException.class);
        var page = intake.add(cream("Biešu krējums", OPEN), null, worker);
        assertThatThrownBy(() -> intake.change(page, cream("Cits", OPEN), null, member)).isInstanceOf(RecipeBook.NotAllowedException.class);
    }

    @Test
    void aKeyIsFreeOnlyWhereNothingHasItNotEvenInTheBin() {
        assertThat(intake.isFree("nicas-biesu-krejums")).isTrue();
        var page = intake.add(cream("Biešu krējums", OPEN), null, worker);
        application.getBean(Bin.class).put(page.id(), worker);
        assertThat(intake.find("nicas-biesu-krejums", Texts.LATVIAN)).isEmpty();
        assertThat(intake.isFree("nicas-biesu-krejums")).isFalse();
        assertThat(intake.isFree("nicas-biesu-krejums", Texts.LATVIAN)).isFalse();
        assertThat(intake.isFree("nicas-biesu-krejums", Texts.ENGLISH)).isTrue();
    }

    @Test
    void whatIsLongerThanTheStoreDoesNotFit() {
        var fine = cream("Biešu krējums", OPEN);
        assertThat(RecipeIntake.fits(fine)).isTrue();
        var long1 = "ļ".repeat(1200);
        assertThat(Stream.of(
                cream("Ļ".repeat(121), OPEN), cream("", OPEN), cream("A", new Credit(long1, "CC-BY-4.0", "")),
                cream("A", new Credit("", long1, "")), cream("A", new Credit("", "CC-BY-4.0", long1)))).noneMatch(RecipeIntake::fits);
        assertThat(RecipeIntake.fits(new Recipe(
                fine.key(), fine.language(), fine.title(), "", fine.kind(), fine.yield(), null, List.of(), List.of(), List.of(), List.of(),
                OPEN, "soup", null))).as("nothing to cook").isFalse();
    }

    private static Recipe cream(String title, Credit credit) {
        return new Recipe(
                "nicas-biesu-krejums", Locale.of("lv"), title, "Sārts un salds.", MealKind.SOUP, Yield.portions(4), 30, List.of("bietes"),
                List.of(new IngredientGroup("", List.of("200 g biešu", "1 ēd. k. eļļas"))), List.of("Novāra.", "Sablendē."),
                List.of(new Note(NoteKind.TIP, "", "Garšo arī auksts.")), credit, "soup", null);
    }
}
