package lv.burtnica.course.print;

import static lv.burtnica.press.PdfAssert.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.Starter;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.funder.Funder;
import lv.burtnica.funder.TestFunders;
import lv.burtnica.press.PdfCheck;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.recipe.IngredientList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayPackTest {

    private static final DayPack PACK = new DayPack(FoodFiles.bundledFoods(), IngredientList.standard());
    private static final String TABLE = "https://burtnica.example/galds/abcdefghjkmnpqrstuvw";
    private static final List<String> WORDS = List.of("Vajag vairāk laika zupai.", "Bez zirņiem", "Vairāk attēlu", "Skaļāk lasīt");

    private static DayPlan plan(String language, int lesson) {
        return Starter.plan(language, lesson, Starter.setting(10, Starter.parcel("lv-2013")));
    }

    private static PrintedPdf print(DayPlan plan, Set<PackSheet> sheets) {
        var swaps = Starter.PLANNER.swaps(plan, Starter.recipes(plan.lesson().language().getLanguage()), Starter.prices());
        return PACK.print(plan, sheets, swaps, new DayPack.Extras(TestFunders.union(), TABLE, WORDS));
    }

    private static PrintedPdf whole(DayPlan plan) {
        return print(plan, EnumSet.allOf(PackSheet.class));
    }

    @ParameterizedTest
    @CsvSource({"lv, 1", "lv, 6", "en, 1", "en, 6"})
    void theWholePackIsAccessible(String language, int lesson) {
        assertThat(whole(plan(language, lesson))).isIn(language).embedsAllFonts().isAccessible();
    }

    @ParameterizedTest
    @EnumSource
    void eachSheetStandsAlone(PackSheet sheet) {
        assertThat(print(plan("lv", 6), Set.of(sheet))).embedsAllFonts().isAccessible();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void thePlanIsOnePage(int lesson) {
        assertThat(print(plan("lv", lesson), Set.of(PackSheet.PLAN))).hasPages(1);
        assertThat(print(plan("en", lesson), Set.of(PackSheet.PLAN))).hasPages(1);
    }

    @ParameterizedTest
    @CsvSource({"FACES, 2", "CERTIFICATE, 1", "TABLE, 1", "POSTER, 1", "HYGIENE, 2", "TAKE_HOME, 2", "EQUIPMENT, 1"})
    void hangsOrLiesOnAsFewPagesAsItShould(PackSheet sheet, int pages) {
        assertThat(print(plan("lv", 6), Set.of(sheet))).hasPages(pages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "en"})
    void aStepIsOnePage(String language) {
        var plan = plan(language, 1);
        var steps = plan.dishes().stream().mapToInt(dish -> dish.scaled().steps().size()).sum();
        // Each dish has a card more with all that is needed, also the pilaf with its long list and its word of safety.
        assertThat(print(plan, Set.of(PackSheet.STEP_CARDS))).hasPages(steps + plan.dishes().size());
    }

    @Test
    void theSheetForTheTableIsThereOnlyWithAPageToLeadTo() {
        assertThat(print(plan("lv", 1), Set.of(PackSheet.TABLE))).reads("Kā garšoja?", "burtnica.example/galds/abcdefghjkmnpqrstuvw");
        Assertions.assertThat(DayPack.sheets(plan("lv", 1))).doesNotContain(PackSheet.TABLE);
        Assertions.assertThat(DayPack.sheetsWithTable(plan("lv", 1))).contains(PackSheet.TABLE);
    }

    @Test
    void thePlanSaysWhenToStart() {
        assertThat(print(plan("lv", 1), Set.of(PackSheet.PLAN))).reads(
                "10:00", "Sasveicināmies un iepazīstamies", "11:05", "Gatavojam pa pāriem", "11:50", "Ēdam kopā",
                "10:25, vēl pirms gatavošanas daļas", "Cepeškrāsni vajag 35 min.");
    }

    @Test
    void theShoppingListTicksOffTheParcelAndPricesTheRest() {
        assertThat(print(plan("lv", 1), Set.of(PackSheet.SHOPPING))).reads(
                "Tas jau ir", "kviešu milti", "Pietiek", "sautēta cūkgaļa", "Ir 250 g",
                "rīsi", "750 g", "1 × 800 g", "1,19 €", "lauru lapas", "nav zināms", "Veikalā jāmaksā: vismaz 21,59 €");
    }

    @ParameterizedTest
    @CsvSource({
        "lv, 'Rimi e-veikals (rimi.lv), 2025. gada maijs; e-veikala cenu zīmes, no publiskās datu kopas', shop",
        "en, 'Rimi Latvia e-shop (rimi.lv), May 2025; price tags in the e-shop, via the public data set', veikal"})
    void whereThePricesAreFromIsSaidInTheReadersLanguage(String language, String origin, String foreign) {
        var words = PdfCheck.of(print(plan(language, 1), Set.of(PackSheet.COST))).read().replaceAll("\\s+", " ");
        Assertions.assertThat(words).contains(origin, "viktorijagrietniece/product-group-indexer").doesNotContain(foreign, "2025-05");
    }

    @Test
    void overBudgetSaysWhatWouldBeCheaper() {
        assertThat(print(plan("lv", 1), Set.of(PackSheet.COST))).reads(
                "vienam cilvēkam vismaz 2,16 €", "Nav zināms, cik maksā \"lauru lapas\".", "Tas ir par 6,59 € vairāk nekā 15,00 €",
                "vietā gatavojiet", "Dažas cenas ir vecākas par gadu.");
    }

    @Test
    void theAllergensOfEachDishStandBesideItsName() {
        assertThat(print(plan("lv", 3), Set.of(PackSheet.ALLERGENS))).reads(
                "Vispirms pajautājiet", "Auzu pārslu putra ar āboliem un kanēli", "lipekli saturoši graudaugi", "Buberts", "olas", "piens");
    }

    @Test
    void recipesAreScaledAndInLargePrint() {
        assertThat(print(plan("lv", 1), Set.of(PackSheet.RECIPES))).reads("1. un 2. pāris", "10 porciju", "750", "rīsu");
    }

    @Test
    void certificatesAreForTheLastLessonOnly() {
        Assertions.assertThat(DayPack.sheets(plan("lv", 1))).doesNotContain(PackSheet.CERTIFICATE);
        Assertions.assertThat(DayPack.sheets(plan("lv", 6))).contains(PackSheet.CERTIFICATE);
        assertThat(print(plan("lv", 6), Set.of(PackSheet.CERTIFICATE))).reads("Apliecība", "6 nodarbībās", TestFunders.SENTENCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTER", "CERTIFICATE"})
    void theLargestStripLeavesThePageOnePage(PackSheet sheet) {
        var logos = Collections.nCopies(Funder.MOST_LOGOS, TestFunders.logo("Eiropas Savienības karogs", Funder.TALLEST_LOGO, false));
        var loud = new Funder("Līdzfinansē Eiropas Savienība un daudzi citi, kam paldies. ".repeat(8).strip(), logos);
        var pdf = PACK.print(plan("lv", 6), Set.of(sheet), List.of(), new DayPack.Extras(loud, "", List.of()));
        assertThat(pdf).hasPages(1).isAccessible();
    }

    @Test
    void nobodyIsNamedWhereNobodyPays() {
        var pdf = PACK.print(plan("lv", 6), Set.of(PackSheet.POSTER), List.of(), DayPack.Extras.NONE);
        assertThat(pdf).doesNotRead("Līdzfinansē");
    }

    @Test
    void theGroupFindsItsWordsAgain() {
        assertThat(print(plan("lv", 1), Set.of(PackSheet.ACTIVITIES))).reads("Grupas teica, un mēs to ņēmām vērā", "Skaļāk lasīt");
        var home = print(plan("lv", 1), Set.of(PackSheet.TAKE_HOME));
        assertThat(home).reads("Vajag vairāk laika zupai.", "Vairāk attēlu").doesNotRead("Skaļāk lasīt");
    }

    @Test
    void theAttendanceListHasRoomForEveryoneAndSomeMore() {
        assertThat(print(plan("lv", 1), Set.of(PackSheet.ATTENDANCE))).reads("Paraksts", "Drīkst fotografēt", "10", "13");
    }

    @Test
    void isTheSameBytesTwice() {
        Assertions.assertThat(whole(plan("lv", 1)).sha256()).isEqualTo(whole(plan("lv", 1)).sha256());
    }

    @Test
    void lyingStepCardsAndStandingPagesAreInOneFile() {
        var pdf = PdfCheck.of(whole(plan("lv", 1)));
        Assertions.assertThat(pdf.bookmarks()).anyMatch(title -> title.contains("Pirkumu saraksts"))
                .anyMatch(title -> title.contains("Plakāts") || title.contains("Lēti, garšīgi, veselīgi"));
    }

    @Test
    void aNameWithOddLettersIsPrinted() {
        var setting = new lv.burtnica.course.plan.DaySetting(
                Starter.TUESDAY, java.time.LocalTime.NOON, "Ķāķišķe <b>\"Vienmēr jaunas\"</b>", "Жанна & Ёлка", 60, List.of(), Set.of(), null);
        var plan = Starter.plan("lv", 1, setting);
        assertThat(print(plan, Set.of(PackSheet.PLAN, PackSheet.POSTER))).reads("Ķāķišķe <b>\"Vienmēr jaunas\"</b>");
    }
}
