package lv.burtnica.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.burtnica.booklet.BookletCheck.Matter;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.Review;
import lv.burtnica.recipe.TypedRecipes;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class BookletCheckTest extends ViewTest {

    private static final String LONG =
            "Paņemiet lielāko katlu no augšējā plaukta un ielejiet tajā divus litrus auksta ūdens no krāna virtuvē pie loga.";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private BookletCheck check;

    @Autowired
    private RecipeBook recipes;

    @Autowired
    private Review review;

    @Autowired
    private AssessmentDesk assessments;

    private Person dace;

    @BeforeEach
    void daceKeepsTheNotebook() {
        dace = TestPeople.add(application, "Dace", Role.WORKER);
    }

    @Test
    void aSoundRecipeNeedsNoHand() {
        var buberts = recipes.find("buberts", Texts.LATVIAN).orElseThrow();
        assertThat(matters(booklet(buberts, BookletParts.USUAL))).doesNotContain(
                Matter.UNREVIEWED, Matter.NO_PICTURE, Matter.LONG_TITLE, Matter.CAPITALS, Matter.NOT_TRANSLATED, Matter.NO_CONSENT);
    }

    @Test
    void whatNobodyLookedThroughIsNamed() {
        var soup = recipes.add(TypedRecipes.soup(), dace);
        review.withdraw(soup.id(), dace);
        assertThat(matters(booklet(recipes.find(soup.id()).orElseThrow(), BookletParts.USUAL)))
                .contains(Matter.UNREVIEWED);
    }

    @Test
    void longTitlesLongSentencesAndCapitalsAreNamed() {
        var title = "Svētku galda lielais sakņu un zirņu sautējums ar žāvētu cūkgaļu";
        var page = recipes.add(TypedRecipes.typed(title, MealKind.MAIN, "2 burkāni", LONG + "\nNEKĀDĀ ziņā nesadedziniet!"), dace);
        var warnings = check.warnings(booklet(page, BookletParts.USUAL));
        assertThat(warnings).extracting(BookletCheck.Warning::matter)
                .contains(Matter.LONG_TITLE, Matter.LONG_SENTENCES, Matter.CAPITALS);
        assertThat(warnings).filteredOn(warning -> warning.matter() == Matter.LONG_SENTENCES)
                .singleElement().satisfies(warning -> {
                    assertThat(warning.id()).isEqualTo(page.id());
                    assertThat(warning.recipe()).isEqualTo(page.recipe().key());
                    assertThat(warning.detail()).isEqualTo("1");
                });
    }

    @Test
    void anUnknownFoodMayHoldAnything() {
        var page = recipes.add(TypedRecipes.typed("Noslēpums", MealKind.MAIN, "100 g brīnumpulvera", "Samaisiet."), dace);
        assertThat(check.warnings(booklet(page, BookletParts.USUAL)))
                .filteredOn(warning -> warning.matter() == Matter.ALLERGEN_UNKNOWN)
                .singleElement().satisfies(warning -> assertThat(warning.detail()).contains("brīnumpulver"));
    }

    @Test
    void whatHasNoSecondLanguageIsNamedWhereOneIsWanted() {
        var soup = recipes.add(TypedRecipes.soup(), dace);
        assertThat(matters(booklet(soup, BookletParts.USUAL))).doesNotContain(Matter.NOT_TRANSLATED);
        assertThat(matters(booklet(soup, BookletParts.USUAL.withBeside(Texts.ENGLISH)))).contains(Matter.NOT_TRANSLATED);
    }

    @Test
    void theOwnWordsAreLookedThroughToo() {
        var parts = BookletParts.USUAL.with(Map.of(MealKind.SOUP, LONG));
        var booklet = new Booklet("", Texts.LATVIAN, "Zupas", "", "", "Labdien!\n\n" + LONG, "pot", 0, List.of(), parts);
        assertThat(check.warnings(booklet)).singleElement().satisfies(warning -> {
            assertThat(warning.matter()).isEqualTo(Matter.OWN_LONG_SENTENCES);
            assertThat(warning.detail()).isEqualTo("2");
            assertThat(warning.recipe()).isEmpty();
        });
    }

    @Test
    void aPhotographWithoutConsentIsNamedByWhoeverKnows() {
        var soup = recipes.add(TypedRecipes.soup(), dace);
        var factory = new StaticListableBeanFactory();
        factory.addBean("consent", (PhotoConsent) page -> page.id() == soup.id());
        var asking = new BookletCheck(recipes, assessments, factory.getBeanProvider(PhotoConsent.class));
        assertThat(asking.warnings(booklet(soup, BookletParts.USUAL))).extracting(BookletCheck.Warning::matter)
                .as("there is no photograph at all").doesNotContain(Matter.NO_CONSENT);
    }

    @Test
    void anEmptyBookletAndDeletedRecipesNeedNoHand() {
        assertThat(check.warnings(Booklet.empty(Texts.LATVIAN))).isEmpty();
        var gone = new Booklet("", Texts.LATVIAN, "Zupas", "", "", "", "pot", 0, List.of(-1L, 0L));
        assertThat(check.warnings(gone)).isEmpty();
    }

    @Test
    void eachMatterSaysHowToGoOnInBothLanguages() {
        for (var language : List.of(Texts.LATVIAN, Texts.ENGLISH)) {
            var wording = Wording.in(language);
            for (var matter : Matter.values()) {
                assertThat(wording.text("booklet.check.way-" + matter.code())).endsWith(".");
                assertThat(wording.text("booklet.check.matter-" + matter.code(), Map.of("n", 2))).isNotBlank();
            }
        }
    }

    @Test
    void easyLanguageIsCountedByItsRules() {
        assertThat(EasyLanguage.longSentences(Stream.of("Viens. Divi! Trīs?", LONG, LONG + " " + LONG))).isEqualTo(3);
        assertThat(EasyLanguage.longSentences(Stream.of("", "   ", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17"))).isZero();
        assertThat(EasyLanguage.capitals(Stream.of("PIEVIENOJIET sāli", "ES palīdzība", "Ēdiens", "ŪDENS"))).isEqualTo(2);
    }

    private List<Matter> matters(Booklet booklet) {
        return check.warnings(booklet).stream().map(BookletCheck.Warning::matter).toList();
    }

    private static Booklet booklet(RecipePage page, BookletParts parts) {
        return new Booklet("", Texts.LATVIAN, "Zupas", "", "", "", "pot", 0, List.of(page.id()), parts);
    }
}
