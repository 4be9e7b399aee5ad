package lv.burtnica.booklet.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import lv.burtnica.booklet.BookletParts;
import lv.burtnica.booklet.PaperFile;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.booklet.PaperWish;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.funder.Funder;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.press.Look;
import lv.burtnica.press.PagePicture;
import lv.burtnica.press.PdfAssert;
import lv.burtnica.press.PdfCheck;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.recipe.assessment.Assessor;
import lv.burtnica.recipe.assessment.PriceTable;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.recipe.assessment.Terms;
import lv.burtnica.recipe.file.RecipeFolder;
import lv.burtnica.recipe.line.LineReader;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form, in every language, of sound and of odd booklets. */
class LayoutsTest {

    private static final Instant DAY = Instant.parse("2026-11-22T10:00:00Z");
    private static final List<Recipe> ALL = RecipeFolder.read(List.of(Path.of("recipes"))).recipes();
    private static final Samples BOOKS = new Samples();
    /** The forms that are read as PDF, each with the size below which none of its letters may be, in points. */
    private static final Map<PaperForm, Double> SMALLEST = new EnumMap<>(Map.of(
            PaperForm.A5, 12.0, PaperForm.A4_LARGE, 16.0, PaperForm.STEP_CARDS, 18.0, PaperForm.RECIPE_CARDS, 10.0));

    /** Booklets as they are, and as they may become. */
    private enum Kind {
        USUAL(""),
        EMPTY(""),
        ONE_RECIPE(""),
        /** Forty ingredients, a title of 90 characters, a step of 120 sentences. */
        HUGE("40 g 40. "),
        ALL_PICTURES(""),
        NO_PICTURES("");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        Pages pages(Locale language) {
            return switch (this) {
                case USUAL -> BOOKS.book(BOOKS.some(language, 2), BookletParts.USUAL);
                case EMPTY -> BOOKS.book(List.of(), new BookletParts(false, false, false, false, false, null, Map.of(), Funder.NONE));
                case ONE_RECIPE -> BOOKS.book(BOOKS.some(language, 1), BookletParts.USUAL);
                case HUGE -> BOOKS.book(List.of(BOOKS.huge(language)), BookletParts.USUAL);
                case ALL_PICTURES, NO_PICTURES -> BOOKS.book(BOOKS.some(language, 2), BookletParts.USUAL, BOOKS.photograph());
            };
        }

        PaperWish wish(PaperForm form) {
            var usual = PaperWish.usual(form);
            return this == NO_PICTURES ? usual.with(Look.Pictures.NONE) : usual;
        }
    }

    @ParameterizedTest(name = "{0} as {1} in {2}")
    @MethodSource("kindsFormsAndLanguages")
    void everyFormOfEveryBookletKeepsTheStandards(Kind kind, PaperForm form, Locale language) {
        var pages = kind.pages(language);
        var file = BOOKS.printer(language, pages).print(kind.wish(form));
        var check = PdfCheck.of(file.bytes());
        if (!kind.words.isEmpty()) {
            PdfAssert.assertThat(check).reads(kind.words);
        }
        PdfAssert.assertThat(check)
                .isIn(language.getLanguage())
                .hasPages(file.pages())
                .hasSheets(form == PaperForm.A5 ? "148 x 210" : form == PaperForm.STEP_CARDS ? "297 x 210" : "210 x 297")
                .hasNoLettersBelow(Objects.requireNonNull(SMALLEST.get(form)))
                .embedsAllFonts()
                .staysOnItsPages()
                .isAccessible();
        assertThat(BOOKS.printer(language, pages).print(kind.wish(form)).bytes()).as("the same bytes twice").isEqualTo(file.bytes());
    }

    static Stream<Arguments> kindsFormsAndLanguages() {
        return Stream.of(Kind.values()).flatMap(kind -> SMALLEST.keySet().stream()
                .flatMap(form -> Stream.of(Texts.LATVIAN, Texts.ENGLISH).map(language -> Arguments.of(kind, form, language))));
    }

    @ParameterizedTest
    @EnumSource(value = PaperForm.class, names = {"A4_IMPOSED", "A4_ONE_SIDED", "WEB_PAGE", "TEXT"})
    void theOtherFormsComeOutOfOddBookletsToo(PaperForm form) {
        for (var kind : List.of(Kind.EMPTY, Kind.HUGE)) {
            var file = BOOKS.print(Texts.ENGLISH, kind.pages(Texts.ENGLISH), form);
            assertThat(file.bytes()).isNotEmpty().isEqualTo(BOOKS.print(Texts.ENGLISH, kind.pages(Texts.ENGLISH), form).bytes());
            if (form.isForPrinter()) {
                PdfAssert.assertThat(PdfCheck.of(file.bytes())).hasSheets("297 x 210").embedsAllFonts();
            }
        }
    }

    @Test
    void everyLatvianStarterRecipeIsSeenAtOneGlance() {
        var book = BOOKS.book(BOOKS.some(Texts.LATVIAN, ALL.size()), BookletParts.USUAL);
        var check = PdfCheck.of(BOOKS.print(Texts.LATVIAN, book, PaperForm.A5).bytes());
        var pages = IntStream.rangeClosed(1, check.pages()).mapToObj(check::page).map(page -> page.replaceAll("\\s", "")).toList();
        for (var leaf : book.recipes()) {
            var title = leaf.recipe().title().replaceAll("\\s", "");
            assertThat(pages).filteredOn(page -> page.contains(title)).as(title + ": contents, index and two pages of its own").hasSize(4);
        }
    }

    @Test
    void threeHundredShortRecipesKeepTheStandards() {
        var model = BOOKS.named("buberts", Texts.LATVIAN);
        var many = IntStream.rangeClosed(1, 300).mapToObj(i -> BOOKS.brief(model, i)).toList();
        var bare = new BookletParts(false, false, false, false, false, null, Map.of(), Funder.NONE);
        var wish = PaperWish.usual(PaperForm.A5).with(Look.Pictures.NONE);
        var file = BOOKS.printer(Texts.LATVIAN, BOOKS.book(many, bare)).print(wish);
        PdfAssert.assertThat(PdfCheck.of(file.bytes())).reads("1. putra", "300. putra").embedsAllFonts().isAccessible();
    }

    @Test
    void aRecipeIsReadFromItsNameToItsNotesWithItsJudgementsAndAllergens() {
        var buberts = BOOKS.named("buberts", Texts.LATVIAN);
        var pages = BOOKS.book(List.of(buberts), BookletParts.USUAL.with(Map.of(MealKind.DESSERT, "Saldie ēdieni der svētkiem.")));
        PdfAssert.assertThat(PdfCheck.of(BOOKS.print(Texts.LATVIAN, pages, PaperForm.A5).bytes()))
                .reads("Kā lietot šo burtnīcu", "Buberts", "80 g mannas no pakas", "1 Atdaliet olu dzeltenumus", "Lēti", "€",
                        "Garšīgi Vēl neviens nav teicis", "Veselīgi", "Alergēni. Satur:", "olas", "Pierakstīja", "Cik sver karote un glāze",
                        "Mana recepte")
                .isAccessible();
    }

    @Test
    void photographsEverywhereAndNoneAtAll() {
        var pages = BOOKS.book(BOOKS.some(Texts.LATVIAN, 4), BookletParts.USUAL, BOOKS.photograph());
        var all = BOOKS.printer(Texts.LATVIAN, pages).print(PaperWish.usual(PaperForm.A5));
        var none = BOOKS.printer(Texts.LATVIAN, pages).print(PaperWish.usual(PaperForm.A5).with(Look.Pictures.NONE));
        assertThat(PdfCheck.of(all.bytes()).figures()).filteredOn(alt -> alt.startsWith("Fotogrāfija: ")).hasSize(4);
        assertThat(PdfCheck.of(none.bytes()).figures()).containsExactly("QR kods ar burtnīcas adresi");
        assertThat(none.bytes().length).isLessThan(all.bytes().length);
        var web = new String(BOOKS.print(Texts.LATVIAN, pages, PaperForm.WEB_PAGE).bytes(), StandardCharsets.UTF_8);
        assertThat(web).contains("data:image/jpeg;base64,");
    }

    @Test
    void threeHundredRecipesFindEachOtherAndFillUpToFours() {
        var many = new ArrayList<Recipe>();
        while (many.size() < 300) {
            var recipe = BOOKS.some(Texts.LATVIAN, 60).get(many.size() % 60);
            many.add(BOOKS.like(recipe, recipe.key() + many.size(), recipe.title() + " " + many.size()));
        }
        var file = BOOKS.print(Texts.LATVIAN, BOOKS.book(many, BookletParts.USUAL), PaperForm.A5);
        assertThat(file.pages() % 4).isZero();
        var check = PdfCheck.of(file.bytes());
        assertThat(check.bookmarks()).hasSizeGreaterThan(300);
        assertThat(check.links()).anyMatch(link -> link.description().endsWith(" 299") && link.target().startsWith("page "));
    }

    @Test
    void twoLanguagesStandSideBySideStepByStep() {
        var own = BOOKS.named("buberts", Texts.LATVIAN);
        var pages = BOOKS.book(List.of(own), BookletParts.USUAL.withBeside(Texts.ENGLISH));
        var check = PdfCheck.of(BOOKS.print(Texts.LATVIAN, pages, PaperForm.A5).bytes());
        assertThat(check.languages()).contains("en");
        PdfAssert.assertThat(check)
                .reads("Buberts", "semolina", "1 Atdaliet", "1 Separate", "2 Katlā ielejiet", "2 Pour", "Lēti", "Vēl neviens nav teicis", "Cheap", "Nobody has said yet",
                        "Alergēni. Satur: ", "Pierakstīja: ", "Allergens. Contains: ", "Written by: ")
                .isAccessible();
    }

    @Test
    void pagesForNotesCanBeLeftOut() {
        var preserves = ALL.stream().filter(each -> each.language().equals(Texts.LATVIAN) && each.kind() == MealKind.PRESERVE).toList();
        var bare = new BookletParts(true, true, true, false, true, null, Map.of(), Funder.NONE);
        assertThat(notePages(BOOKS.book(preserves.subList(0, 3), BookletParts.USUAL))).isNotZero();
        assertThat(notePages(BOOKS.book(preserves.subList(0, 3), bare))).isZero();
    }

    /** Pages that hold nothing but lines for notes. */
    private static long notePages(Pages pages) {
        var check = PdfCheck.of(BOOKS.print(Texts.LATVIAN, pages, PaperForm.A5).bytes());
        return IntStream.rangeClosed(1, check.pages()).filter(page -> check.page(page).strip().startsWith("Manas piezīmes")).count();
    }

    @Test
    void theTableOfWeightsHoldsWhatTheRecipesMeasureAndNotWhatTheyCount() {
        var text = new String(BOOKS.print(
                Texts.LATVIAN, BOOKS.book(List.of(BOOKS.named("zivju-zupa-ar-risiem", Texts.LATVIAN)), BookletParts.USUAL), PaperForm.TEXT)
                .bytes(), StandardCharsets.UTF_8);
        var table = text.substring(text.lastIndexOf("Cik sver"));
        assertThat(text).contains("lauru lapa");
        assertThat(table).contains("rīsi", "sāls").doesNotContain("lauru");
    }

    @Test
    void wordsAboutSafetyNeedNoCardOfTheirOwn() {
        for (var key : List.of("abolu-kompots", "bruklenu-un-abolu-ievarijums", "buberts")) {
            var recipe = BOOKS.named(key, Texts.LATVIAN);
            var check = PdfCheck.of(BOOKS.print(Texts.LATVIAN, BOOKS.book(List.of(recipe), BookletParts.USUAL), PaperForm.STEP_CARDS).bytes());
            assertThat(check.pages()).as(key + ": cover, all that is needed, a card a step, imprint").isEqualTo(recipe.steps().size() + 3);
            assertThat(check.page(2)).contains("Kas vajadzīgs", "Drošība");
        }
    }

    @Test
    void aDraftShowsThatItIsOneOnEveryPageAndSaysItToNobodyWhoListens() {
        var pages = BOOKS.draft(BOOKS.some(Texts.LATVIAN, 1));
        var check = PdfCheck.of(BOOKS.print(Texts.LATVIAN, pages, PaperForm.A5).bytes());
        assertThat(IntStream.rangeClosed(1, check.pages()).mapToObj(check::page)).allMatch(page -> page.replaceAll("\\s", "").contains("Melnraksts"));
        assertThat(check.read()).doesNotContain("Melnraksts\nBu");
        PdfAssert.assertThat(check).isAccessible();
    }

    @Test
    void sheetsForFoldingBeginWithHowToPrintThem() {
        var pages = BOOKS.book(BOOKS.some(Texts.LATVIAN, 3), BookletParts.USUAL);
        var a5 = BOOKS.print(Texts.LATVIAN, pages, PaperForm.A5);
        var sheets = a5.pages() / 4;
        for (var form : List.of(PaperForm.A4_IMPOSED, PaperForm.A4_ONE_SIDED)) {
            var check = PdfCheck.of(BOOKS.print(Texts.LATVIAN, pages, form).bytes());
            assertThat(check.pages()).isEqualTo(2 + 2 * sheets);
            assertThat(check.page(1)).contains("izmēģinājuma lapa", sheets + " ");
            assertThat(check.page(2)).contains("Vai bulta rāda uz augšu?");
        }
        var oneSided = PdfCheck.of(BOOKS.print(Texts.LATVIAN, pages, PaperForm.A4_ONE_SIDED).bytes());
        assertThat(oneSided.page(1)).contains("3.–" + (2 + sheets) + ".", (3 + sheets) + ".–" + (2 + 2 * sheets) + ".");
        assertThat(oneSided.page(3)).as("the outermost front carries the cover").contains("Ziemas galds");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("drawnFormsAndLanguages")
    void pagesLookAsSomebodyApprovedThem(PaperForm form, Locale language) {
        var file = BOOKS.print(language, BOOKS.book(BOOKS.some(language, 2), BookletParts.USUAL), form);
        var pages = Stream.of(1, 4, 5, 6, 7, file.pages()).filter(page -> page <= file.pages()).distinct();
        assertThat(pages.flatMap(page -> PagePicture.compare(
                        file.bytes(), page, "%s-%s-%d".formatted(form.code(), language.getLanguage(), page))
                .stream())).isEmpty();
    }

    static Stream<Arguments> drawnFormsAndLanguages() {
        return Stream.of(PaperForm.values())
                .filter(form -> form.extension().equals("pdf"))
                .flatMap(form -> Stream.of(Texts.LATVIAN, Texts.ENGLISH).map(language -> Arguments.of(form, language)));
    }

    @Test
    void aTextForEarsAndFingersSaysItAllInOrder() {
        var pages = BOOKS.book(List.of(BOOKS.named("buberts", Texts.LATVIAN)), BookletParts.USUAL);
        var text = new String(BOOKS.print(Texts.LATVIAN, pages, PaperForm.TEXT).bytes(), StandardCharsets.UTF_8);
        assertThat(text).containsSubsequence("Ziemas galds\n============", "Buberts\n-------", "- 80 g mannas (no pakas)", "1. Atdaliet",
                "Lēti: ", "Alergēni.", "CC BY 4.0");
    }

    @Test
    void whereThereAreNoPageNumbersAnIndexOfNamesSaysEachNameOnce() {
        var pages = BOOKS.book(BOOKS.some(Texts.LATVIAN, 9), BookletParts.USUAL);
        var name = pages.recipes().getFirst().recipe().title();
        var text = new String(BOOKS.print(Texts.LATVIAN, pages, PaperForm.TEXT).bytes(), StandardCharsets.UTF_8);
        assertThat(text).contains("Receptes pēc alfabēta").doesNotContain(name + ": " + name);
        var page = Jsoup.parse(new String(BOOKS.print(Texts.LATVIAN, pages, PaperForm.WEB_PAGE).bytes(), StandardCharsets.UTF_8));
        var last = page.select("ul").last();
        assertThat(last).isNotNull();
        assertThat(last.select("li > a")).hasSize(9).allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
    }

    @Test
    void aWebPageIsWholeInItselfAndHostileWordsStayWords() {
        var evil = BOOKS.like(BOOKS.named("buberts", Texts.LATVIAN), "buberts", "<script>alert('x')</script> & \"Buberts\"");
        var html = new String(BOOKS.print(Texts.LATVIAN, BOOKS.book(List.of(evil), BookletParts.USUAL), PaperForm.WEB_PAGE).bytes(),
                StandardCharsets.UTF_8);
        var page = Jsoup.parse(html);
        assertThat(page.select("script, link, iframe, img:not([src^=data:])")).isEmpty();
        assertThat(page.select("h2").text()).contains("<script>alert('x')</script>");
        assertThat(page.select("html").attr("lang")).isEqualTo("lv");
        assertThat(page.select("table.ingredients th[scope=row]")).hasSize(7);
        assertThat(page.select("nav a")).allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
        assertThat(page.select("img")).allMatch(image -> image.hasAttr("alt"));
    }

    /** Makes booklets of the starter recipes. */
    private static final class Samples {

        private final FoodCatalogue foods = FoodFiles.bundledFoods();
        private final LineReader reader = LineReader.of(foods);
        private final IngredientList lines = new IngredientList(reader, foods, () -> HouseholdMeasures.USUAL);
        private final Assessor assessor = new Assessor(reader, foods, HouseholdMeasures.USUAL);
        private final LocalDate day = LocalDate.of(2026, 11, 22);
        private final Terms terms = Terms.cheapest(PriceTable.newest(FoodFiles.bundledPrices(foods), day), day);

        List<Recipe> some(Locale language, int count) {
            return ALL.stream().filter(recipe -> recipe.language().equals(language)).limit(count).toList();
        }

        Recipe named(String key, Locale language) {
            return ALL.stream().filter(recipe -> recipe.key().equals(key) && recipe.language().equals(language)).findFirst().orElseThrow();
        }

        Recipe like(Recipe model, String key, String title) {
            return new Recipe(
                    key, model.language(), title, model.description(), model.kind(), model.yield(), model.minutes(), model.tags(),
                    model.ingredients(), model.steps(), model.notes(), model.credit(), model.illustration(), model.keeping());
        }

        Recipe huge(Locale language) {
            var model = named("buberts", language);
            var english = language.equals(Texts.ENGLISH);
            var spice = english ? "spice from the little shop at the corner" : "garšvielas no mazās tirgotavas stūra";
            var rows = IntStream.rangeClosed(1, 40).mapToObj(i -> i + " g " + i + ". " + spice).toList();
            var steps = english
                    ? List.of("Stir it well. ".repeat(120).strip(), "Bake for 5 minutes, then 10 minutes, then 15 minutes.")
                    : List.of("Samaisiet. ".repeat(120).strip(), "Cepiet 5 minūtes, tad 10 minūtes, tad 15 minūtes.");
            var title = english
                    ? "The great festive stew of roots and peas with smoked pork and rye toast rubbed with garlic"
                    : "Svētku galda lielais sakņu un zirņu sautējums ar žāvētu cūkgaļu un ķiploku grauzdiņiem";
            return new Recipe(
                    "lielais", language, title, model.description(), MealKind.MAIN, model.yield(), 90, List.of(),
                    List.of(new IngredientGroup(english ? "For the stew" : "Sautējumam", rows)), steps, model.notes(), model.credit(), "",
                    null);
        }

        Recipe brief(Recipe model, int number) {
            return new Recipe(
                    "putra-" + number, model.language(), number + ". putra", "", model.kind(), model.yield(), null, List.of(),
                    List.of(new IngredientGroup("", List.of("200 g griķu", "½ tējk. sāls"))), List.of("Uzvāriet ūdeni.", "Vāriet griķus."),
                    List.of(), model.credit(), "", null);
        }

        byte[] photograph() {
            var out = new ByteArrayOutputStream();
            try {
                ImageIO.write(new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }

        Pages book(List<Recipe> recipes, BookletParts parts) {
            return book(recipes, parts, null);
        }

        Pages book(List<Recipe> recipes, BookletParts parts, byte @Nullable [] photograph) {
            return pages(recipes, parts, photograph, new Pages.Imprint(1, DAY, "https://burtnica.example/b", false));
        }

        Pages draft(List<Recipe> recipes) {
            return pages(recipes, BookletParts.USUAL, null, new Pages.Imprint(0, DAY, "", true));
        }

        private Pages pages(
                List<Recipe> recipes,
                BookletParts parts,
                byte @Nullable [] photograph,
                Pages.Imprint imprint) {
            var leaves = recipes.stream().map(recipe -> leaf(recipe, parts, photograph)).toList();
            return new Pages(new Pages.Cover("Ziemas galds", "No pakas", "Cerību stariņš", "bowl"), "Labdien!", leaves, parts, 2, imprint);
        }

        private Pages.Leaf leaf(Recipe recipe, BookletParts parts, byte @Nullable [] photograph) {
            var words = new AssessmentWords(Wording.in(recipe.language()), foods, assessor.assess(recipe, terms), Taste.NOBODY);
            var beside = parts.beside();
            var other = beside == null ? null : named(recipe.key(), beside);
            return new Pages.Leaf(recipe, photograph, lines.foods(recipe), parts.judgements() ? words : null, other);
        }

        BookletPrinter printer(Locale language, Pages pages) {
            return new BookletPrinter(language, lines, pages);
        }

        PaperFile print(Locale language, Pages pages, PaperForm form) {
            return printer(language, pages).print(PaperWish.usual(form));
        }
    }
}
