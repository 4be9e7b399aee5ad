package lv.burtnica.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.exchange.pack.PackReport.Outcome;
import lv.burtnica.exchange.pack.PackState.Choice;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.NotAllowedException;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.Bin;
import lv.burtnica.recipe.Consents;
import lv.burtnica.recipe.History;
import lv.burtnica.recipe.PersonShown;
import lv.burtnica.recipe.Photographs;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeIntake;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Packs of another notebook come in: nothing of one's own is overwritten unseen. */
@Transactional
class PackIntakeTest extends ViewTest {

    private static final String SOUP = "recipes/griku-zupa-ar-sautetu-cukgalu.md";
    private static final String SOUP_KEY = "griku-zupa-ar-sautetu-cukgalu";
    /** The first dish of the first lesson. */
    private static final String DISH = "recipes/risu-plovs-ar-sautetu-cukgalu.md";
    private static final String LESSON = "course/nodarbiba-1.md";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PackMaker maker;

    @Autowired
    private PackPlanner planner;

    @Autowired
    private PackIntake intake;

    @Autowired
    private RecipeIntake recipes;

    @Autowired
    private RecipeBook book;

    @Autowired
    private History history;

    @Autowired
    private Bin bin;

    @Autowired
    private Consents consents;

    @Autowired
    private LessonDesk lessons;

    @Autowired
    private CourseShelf shelf;

    @Autowired
    private BookletDesk booklets;

    @Autowired
    private FoodDesk foods;

    private Person worker;

    /** The same for all tests: each begins with the starter notebook. */
    private static @Nullable PackBundle own;

    @BeforeEach
    void anotherNotebook() {
        worker = TestPeople.add(application, "Ilze darbiniece", Role.WORKER);
        application.getBean(EntityManager.class).flush();
        if (own == null) {
            own = maker.make();
        }
    }

    @Test
    void aPackThatSaysTheSameChangesNothing() {
        var before = soup().version();
        var plan = plan(whole(1));
        assertThat(plan.lines()).isNotEmpty()
                .allSatisfy(line -> assertThat(line.state()).as(line.entry().path()).isEqualTo(PackState.SAME));
        assertThat(plan.newFoods()).isEmpty();
        assertThat(plan.otherFoods()).isEmpty();
        var report = take(plan, Map.of());
        assertThat(report.count(Outcome.SAME)).isEqualTo(plan.lines().size());
        assertThat(report.counts(Texts.LATVIAN)).hasSize(1);
        assertThat(report.remarks(Texts.LATVIAN)).isEmpty();
        assertThat(soup().version()).isEqualTo(before);
        assertThat(lessons.versions(1, Texts.LATVIAN)).hasSize(1);
    }

    @Test
    void aNewRecipeComesInWithItsCreditAndAsNobodys() {
        take(plan(other(1).add(PackKind.RECIPE, "bieskrejums", "lv", recipe("Biešu krējums", "Kornēlija Ūdre", "CC-BY-SA-4.0"))), Map.of());
        var page = recipes.find("bieskrejums", Texts.LATVIAN).orElseThrow();
        assertThat(page.state()).isEqualTo(RecipeState.PUBLISHED);
        assertThat(page.ownerId()).isNull();
        assertThat(page.recipe().credit().author()).isEqualTo("Kornēlija Ūdre");
        assertThat(page.recipe().credit().licence()).isEqualTo("CC-BY-SA-4.0");
        assertThat(page.recipe().credit().source()).isEqualTo("Nīcas burtnīca");
        assertThat(book.mayChange(page, worker)).isTrue();
    }

    @Test
    void aRecipeWithoutAnOpenLicenceWaits() {
        var report = take(plan(other(1).add(PackKind.RECIPE, "slepena", "lv", recipe("Slepenā zupa", "Kāds", "visas tiesības"))), Map.of());
        assertThat(recipes.find("slepena", Texts.LATVIAN).orElseThrow().state()).isEqualTo(RecipeState.SENT);
        assertThat(report.remarks(Texts.LATVIAN)).singleElement().asString().contains("Slepenā zupa", "visas tiesības");
        assertThat(report.remarks(Texts.ENGLISH)).singleElement().asString().contains("waits");
    }

    @Test
    void whatTheyChangedIsTakenAndTheOldTextStaysInTheHistory() {
        take(plan(other(1)), Map.of());
        var plan = plan(other(2).change(SOUP, text -> text.replace("# Griķu zupa", "# Vecmāmiņas griķu zupa")));
        assertThat(state(plan, SOUP)).isEqualTo(PackState.CHANGED_THERE);
        assertThat(plan.before()).isEqualTo(1);
        var old = soup().recipe().title();
        var report = take(plan, Map.of());
        assertThat(report.count(Outcome.REPLACED)).isEqualTo(1);
        assertThat(soup().recipe().title()).startsWith("Vecmāmiņas griķu zupa");
        assertThat(soup().state()).isEqualTo(RecipeState.PUBLISHED);
        var count = history.count(soup().id(), worker);
        assertThat(history.text(soup().id(), count - 1, worker).orElseThrow().title()).isEqualTo(old);
        assertThat(plan(other(2).change(SOUP, text -> text.replace("# Griķu zupa", "# Vecmāmiņas griķu zupa"))).lines())
                .allMatch(line -> line.state() == PackState.SAME);
    }

    @Test
    void twoNotebooksThatMeetFirstHaveTheStarterInCommon() {
        var pack = other(1).change(SOUP, text -> text.replace("# Griķu zupa", "# Citāda griķu zupa"));
        assertThat(state(plan(pack), SOUP)).isEqualTo(PackState.CHANGED_THERE);
        retitle("Mūsu griķu zupa");
        assertThat(state(plan(other(1)), SOUP)).as("theirs is the starter's").isEqualTo(PackState.CHANGED_HERE);
        assertThat(state(plan(pack), SOUP)).isEqualTo(PackState.CHANGED_BOTH);
    }

    @Test
    void whatWasChangedHereStays() {
        take(plan(other(1)), Map.of());
        retitle("Mūsu griķu zupa");
        var plan = plan(other(2));
        assertThat(state(plan, SOUP)).isEqualTo(PackState.CHANGED_HERE);
        assertThat(take(plan, Map.of()).count(Outcome.KEPT)).isEqualTo(1);
        assertThat(soup().recipe().title()).isEqualTo("Mūsu griķu zupa");
    }

    @Test
    void whereBothChangedMineStaysUnlessTheirsIsChosen() {
        take(plan(other(1)), Map.of());
        retitle("Mūsu griķu zupa");
        var pack = other(2).change(SOUP, text -> text.replace("# Griķu zupa", "# Viņu griķu zupa"));
        assertThat(state(plan(pack), SOUP)).isEqualTo(PackState.CHANGED_BOTH);
        take(plan(pack), Map.of());
        assertThat(soup().recipe().title()).isEqualTo("Mūsu griķu zupa");
        assertThat(state(plan(pack.revision(3)), SOUP)).as("decided once, and they have changed nothing since")
                .isEqualTo(PackState.CHANGED_HERE);
        take(plan(pack.revision(3)), Map.of(SOUP, Choice.TAKE));
        assertThat(soup().recipe().title()).startsWith("Viņu griķu zupa");
    }

    @Test
    void bothAreKeptUnderTwoKeysAndTheirsIsFoundAgain() {
        take(plan(other(1)), Map.of());
        retitle("Mūsu griķu zupa");
        var pack = other(2).change(SOUP, text -> text.replace("# Griķu zupa", "# Viņu griķu zupa"));
        assertThat(take(plan(pack), Map.of(SOUP, Choice.KEEP_BOTH)).count(Outcome.BESIDE)).isEqualTo(1);
        assertThat(soup().recipe().title()).isEqualTo("Mūsu griķu zupa");
        var beside = recipes.find(SOUP_KEY + "-2", Texts.LATVIAN).orElseThrow();
        assertThat(beside.recipe().title()).startsWith("Viņu griķu zupa");
        var next = plan(other(3).change(SOUP, text -> text.replace("# Griķu zupa", "# Viņu jaunā griķu zupa")));
        assertThat(state(next, SOUP)).isEqualTo(PackState.CHANGED_THERE);
        take(next, Map.of());
        assertThat(recipes.find(SOUP_KEY + "-2", Texts.LATVIAN).orElseThrow().recipe().title()).startsWith("Viņu jaunā");
        assertThat(soup().recipe().title()).isEqualTo("Mūsu griķu zupa");
    }

    @Test
    void aLessonThatComesInNamesTheDishThatCameBesideMine() {
        var dish = lesson(1).recipes().getFirst().recipe();
        var path = DISH;
        assertThat(path).contains(dish);
        var page = recipes.find(dish, Texts.LATVIAN).orElseThrow();
        book.change(page, PackTexts.titled(book.draft(page), "Mūsu plovs"), worker);
        var pack = other(1).change(path, text -> text.replaceFirst("(?m)^# .*$", "# Viņu plovs"))
                .change(LESSON, text -> text.replaceFirst("(?m)^# .*$", "# Viņu nodarbība"));
        take(plan(pack), Map.of(path, Choice.KEEP_BOTH));
        assertThat(lesson(1).title()).isEqualTo("Viņu nodarbība");
        assertThat(lesson(1).recipes().getFirst().recipe()).isEqualTo(dish + "-2");
        assertThat(state(plan(pack.revision(2)), LESSON)).isEqualTo(PackState.SAME);
    }

    @Test
    void whatCameAndWasThrownAwayDoesNotComeBackByItself() {
        var pack = other(1).add(PackKind.RECIPE, "bieskrejums", "lv", recipe("Biešu krējums", "Ruta", "CC-BY-4.0"));
        var path = "recipes/bieskrejums.md";
        take(plan(pack), Map.of(path, Choice.KEEP));
        assertThat(recipes.find("bieskrejums", Texts.LATVIAN)).as("not wanted").isEmpty();
        assertThat(state(plan(pack.revision(2)), path)).isEqualTo(PackState.GONE);
        take(plan(pack.revision(2)), Map.of(path, Choice.TAKE));
        bin.put(recipes.find("bieskrejums", Texts.LATVIAN).orElseThrow().id(), worker);
        var plan = plan(pack.revision(3));
        assertThat(state(plan, path)).isEqualTo(PackState.GONE);
        take(plan, Map.of());
        assertThat(recipes.find("bieskrejums", Texts.LATVIAN)).isEmpty();
        take(plan(pack.revision(4)), Map.of(path, Choice.TAKE));
        assertThat(recipes.find("bieskrejums-2", Texts.LATVIAN)).as("the one in the bin keeps its address").isPresent();
    }

    @Test
    void whatIsNoLongerInThePackStaysHereAndIsNamed() {
        take(plan(other(1)), Map.of());
        var plan = plan(other(2).without(SOUP));
        assertThat(plan.gone()).containsExactly(SOUP);
        take(plan, Map.of());
        assertThat(recipes.find(SOUP_KEY, Texts.LATVIAN)).isPresent();
    }

    @Test
    void aChangedLessonIsANewVersionAndANewOneComesLastInEveryLanguage() {
        var pack = other(1).change(LESSON, text -> text.replaceFirst("(?m)^# .*$", "# Ātrais šķīvis"));
        for (var folder : List.of("course/", "course/en/")) {
            var second = PackTexts.numbered(Objects.requireNonNull(own), folder + "nodarbiba-2.md", 7);
            pack.add(PackKind.LESSON, "7", folder.equals("course/") ? "lv" : "en", second)
                    .change(folder + "course.md", text -> text.replace("- nodarbiba-6.md", "- nodarbiba-6.md\n- nodarbiba-7.md"));
        }
        take(plan(pack), Map.of());
        assertThat(lesson(1).title()).isEqualTo("Ātrais šķīvis");
        assertThat(lessons.versions(1, Texts.LATVIAN)).hasSize(2);
        assertThat(lessons.newest(1, Texts.LATVIAN).orElseThrow().version().why()).contains("https://citur.lv");
        for (var language : Texts.standard().languages()) {
            assertThat(shelf.course(language).lessons()).extracting(Lesson::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        }
        assertThat(plan(pack.revision(2)).lines()).allMatch(line -> line.state() == PackState.SAME);
    }

    @Test
    void aLessonBesideMineGetsOneNumberInBothLanguages() {
        var pack = other(1).change(LESSON, text -> text.replaceFirst("(?m)^# .*$", "# Viņu pirmā"))
                .change("course/en/nodarbiba-1.md", text -> text.replaceFirst("(?m)^# .*$", "# Their first"));
        take(plan(pack), Map.of(LESSON, Choice.KEEP_BOTH, "course/en/nodarbiba-1.md", Choice.KEEP_BOTH));
        assertThat(shelf.course(Texts.LATVIAN).lesson(7).orElseThrow().title()).isEqualTo("Viņu pirmā");
        assertThat(shelf.course(Texts.ENGLISH).lesson(7).orElseThrow().title()).isEqualTo("Their first");
        assertThat(lessons.versions(1, Texts.LATVIAN)).hasSize(1);
        assertThat(plan(pack.revision(2)).lines()).allMatch(line -> line.state() == PackState.SAME);
    }

    @Test
    void aLessonWhoseWorksheetNobodyWantedComesWithoutIt() {
        var pack = other(1).add(PackKind.WORKSHEET, "svari", "lv", "---\nlanguage: lv\npaper: a4\n---\n\n# Svari\n\n____\n")
                .change("course/course.md", text -> text.replaceFirst("worksheets:\n", "worksheets:\n- svari.md\n"))
                .change(LESSON, text -> text.replaceFirst("worksheets:\n", "worksheets:\n- svari\n"));
        var report = take(plan(pack), Map.of("course/worksheets/svari.md", Choice.KEEP));
        assertThat(lesson(1).worksheets()).doesNotContain("svari").isNotEmpty();
        assertThat(report.remarks(Texts.LATVIAN)).singleElement().asString().contains(lesson(1).title());
        take(plan(other(1).named("cita-paka-1").add(PackKind.WORKSHEET, "svari", "lv", pack.bundle().text(
                pack.bundle().manifest().entry("course/worksheets/svari.md").orElseThrow()))
                .change("course/course.md", text -> text.replaceFirst("worksheets:\n", "worksheets:\n- svari.md\n"))), Map.of());
        assertThat(shelf.course(Texts.LATVIAN).worksheets()).extracting(sheet -> sheet.key()).contains("svari");
    }

    @Test
    void aBookletComesAsOneToWorkOnAndMineIsNeverReplacedUnseen() {
        var path = "booklets/recepsu-burtnica.yaml";
        var pack = other(1).change(path, text -> text.replaceFirst("title: .*", "title: Viņu burtnīca"))
                .add(PackKind.BOOKLET, "musu-zupas", "lv", "title: Mūsu zupas\nlanguage: lv\nmy-recipe-pages: 2\nrecipes:\n- "
                        + SOUP_KEY + ".md\n- nav-tadas.md\n");
        var plan = plan(pack);
        assertThat(state(plan, path)).isEqualTo(PackState.CHANGED_BOTH);
        var report = take(plan, Map.of(path, Choice.TAKE));
        assertThat(booklet("recepsu-burtnica").title()).as("not even if it is asked for").isEqualTo("Recepšu burtnīca");
        assertThat(booklet("musu-zupas").recipes()).containsExactly(soup().id());
        assertThat(report.remarks(Texts.LATVIAN)).anySatisfy(remark -> assertThat(remark).contains("Mūsu zupas"));
        take(plan(pack.revision(2).change(path, text -> text.replaceFirst("title: .*", "title: Cita"))), Map.of(path, Choice.KEEP_BOTH));
        assertThat(booklet("recepsu-burtnica-2").title()).isEqualTo("Cita");
    }

    @Test
    void photographsComeWithTheWordAboutPeopleInThem() {
        var photograph = Photographs.jpeg(640, 480);
        var pack = other(1).picture(SOUP, photograph, "nobody");
        take(plan(pack), Map.of());
        var id = soup().pictureId();
        assertThat(id).isNotNull();
        assertThat(consents.of(id).said()).isEqualTo(PersonShown.NOBODY);
        assertThat(state(plan(pack.revision(2)), SOUP)).as("drawn anew, and still the same").isEqualTo(PackState.SAME);
        var out = maker.make();
        assertThat(out.manifest().entry(SOUP).orElseThrow().picture()).startsWith("pictures/");
        consents.say(id, PersonShown.NOT_AGREED, worker);
        assertThat(maker.make().manifest().entries()).noneMatch(entry -> entry.kind() == PackKind.PICTURE);
    }

    @Test
    void aPhotographNobodyAnswersForOrThatIsBrokenStaysOut() {
        var report = take(plan(other(1).picture(SOUP, Photographs.jpeg(640, 480), "")), Map.of());
        assertThat(soup().pictureId()).isNull();
        assertThat(report.remarks(Texts.LATVIAN)).singleElement().asString().contains("piekrīt");
    }

    @Test
    void aFoodThatIsMissingIsAddedByACoordinatorAndFiguresHereStay() {
        var coordinator = TestPeople.add(application, "Vizma", Role.COORDINATOR);
        var pack = other(1).change(PackPaths.FOODS, text -> {
            var rows = new ArrayList<>(FoodRow.read(text));
            var salt = rows.removeFirst();
            rows.add(PackTexts.food(salt, salt.id(), "Pavisam citāds"));
            rows.add(PackTexts.food(salt, "burvju_sals", "Burvju sāls"));
            return FoodRow.write(rows);
        });
        var plan = plan(pack);
        assertThat(plan.newFoods(Texts.LATVIAN)).containsExactly("Burvju sāls");
        assertThat(plan.otherFoods()).hasSize(1);
        var before = foods.page(plan.otherFoods().getFirst().id());
        assertThat(take(plan, Map.of()).remarks(Texts.LATVIAN)).as("by a worker").hasSize(2)
                .anySatisfy(remark -> assertThat(remark).contains("koordinators"));
        assertThat(foods.page("burvju_sals")).isEmpty();
        var report = intake.take(plan(pack), Map.of(), coordinator, Texts.LATVIAN);
        assertThat(report.count(Outcome.FOOD)).isEqualTo(1);
        assertThat(foods.page("burvju_sals").orElseThrow().said().values()).allSatisfy(said -> assertThat(said.by()).isEqualTo("Vizma"));
        assertThat(foods.page(plan.otherFoods().getFirst().id())).isEqualTo(before);
    }

    @Test
    void whatCannotBeKeptHereIsNamedAndTheRestComes() {
        var pack = other(1).add(PackKind.RECIPE, "gara", "lv", recipe("Ļ".repeat(300), "Ruta", "CC-BY-4.0"))
                .add(PackKind.RECIPE, "isa", "lv", recipe("Īsa", "Ruta", "CC-BY-4.0"));
        assertThat(state(plan(pack), "recipes/gara.md")).isEqualTo(PackState.UNFIT);
        var report = take(plan(pack), Map.of("recipes/gara.md", Choice.TAKE));
        assertThat(report.count(Outcome.UNFIT)).isEqualTo(1);
        assertThat(report.count(Outcome.ADDED)).isEqualTo(1);
        assertThat(recipes.find("gara", Texts.LATVIAN)).isEmpty();
        assertThat(recipes.find("isa", Texts.LATVIAN)).isPresent();
    }

    @Test
    void aTextThatCannotBeUnderstoodRefusesTheWholePack() {
        for (var path : List.of(SOUP, LESSON, "course/course.md", "booklets/recepsu-burtnica.yaml", PackPaths.FOODS)) {
            assertThatThrownBy(() -> plan(other(1).change(path, text -> "nekas"))).as(path)
                    .isInstanceOfSatisfying(PackRefusedException.class, e -> assertThat(e.sentence(Texts.LATVIAN)).isNotBlank());
        }
        assertThatThrownBy(() -> plan(other(1).change(SOUP, text -> text.replace("language: lv", "language: en"))))
                .isInstanceOf(PackRefusedException.class);
    }

    @Test
    void whatChangedWhileItWasLookedAtIsShownAgainFirst() {
        var plan = plan(other(1).change(SOUP, text -> text.replace("# Griķu zupa", "# Viņu griķu zupa"))
                .add(PackKind.RECIPE, "isa", "lv", recipe("Īsa", "Ruta", "CC-BY-4.0")));
        retitle("Tikko mainīta");
        assertThatThrownBy(() -> take(plan, Map.of())).isInstanceOf(PackIntake.ChangedMeanwhileException.class);
    }

    @Test
    void aDrawingThatIsNotHereBecomesTheUsualOne() {
        var text = recipe("Īsa", "Ruta", "CC-BY-4.0").replace("kind: soup", "kind: soup\npicture: drakons");
        var pack = other(1).add(PackKind.RECIPE, "isa", "lv", text)
                .add(PackKind.BOOKLET, "musu", "lv", "title: Mūsu\ncover: ../../mark\nrecipes:\n- " + SOUP_KEY + ".md\n");
        take(plan(pack), Map.of());
        assertThat(recipes.find("isa", Texts.LATVIAN).orElseThrow().recipe().illustration()).isEqualTo("soup");
        assertThat(booklet("musu").illustration()).isEqualTo("bowl");
        assertThat(plan(pack.revision(2)).lines()).allMatch(line -> line.state() == PackState.SAME);
    }

    @Test
    void whereACourseIsFullNothingIsTaken() {
        for (var number = 7; number <= 40; number++) {
            lessons.take(lesson(1).numbered(number), "Vēl viena", worker);
        }
        var plan = plan(other(1).change(LESSON, text -> text.replaceFirst("(?m)^# .*$", "# Viņu pirmā")));
        assertThatThrownBy(() -> take(plan, Map.of(LESSON, Choice.KEEP_BOTH)))
                .isInstanceOfSatisfying(PackRefusedException.class, e -> assertThat(e.sentence(Texts.LATVIAN)).contains("40"));
        assertThat(shelf.course(Texts.LATVIAN).lessons()).hasSize(40);
    }

    @Test
    void aRecipeThatOnlyMyBookletHasStaysInIt() {
        take(plan(other(1)), Map.of());
        var page = booklets.all().stream().filter(one -> one.booklet().key().equals("recepsu-burtnica")).findFirst().orElseThrow();
        var own = page.booklet();
        booklets.change(page, new Booklet(own.key(), own.language(), own.title(), own.subtitle(), own.groupName(), own.foreword(),
                own.illustration(), own.myRecipePages(), List.of(soup().id()), own.parts()), worker);
        var plan = plan(other(2).change("booklets/recepsu-burtnica.yaml", text -> text.replaceFirst("title: .*", "title: Viņu")));
        assertThat(state(plan, "booklets/recepsu-burtnica.yaml")).isEqualTo(PackState.CHANGED_BOTH);
        take(plan, Map.of());
        assertThat(booklet("recepsu-burtnica").recipes()).containsExactly(soup().id());
    }

    @Test
    void membersTakeNothingIn() {
        var member = TestPeople.add(application, "Skaidrīte", Role.MEMBER);
        var plan = plan(other(1));
        assertThatThrownBy(() -> intake.take(plan, Map.of(), member, Texts.LATVIAN)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theTwoSidesAreShownPartByPart() {
        retitle("Mūsu griķu zupa");
        var plan = plan(other(1).change(SOUP, text -> text.replace("# Griķu zupa", "# Viņu griķu zupa"))
                .change(LESSON, text -> text.replaceFirst("(?m)^# .*$", "# Viņu nodarbība")));
        assertThat(PackSides.of(line(plan, SOUP), Texts.LATVIAN)).singleElement().satisfies(part -> {
            assertThat(part.mine()).containsExactly("Mūsu griķu zupa");
            assertThat(part.theirs().getFirst()).startsWith("Viņu griķu zupa");
        });
        assertThat(PackSides.of(line(plan, LESSON), Texts.ENGLISH)).singleElement()
                .satisfies(part -> assertThat(part.theirs()).containsExactly("Viņu nodarbība"));
    }

    private TestPack other(int revision) {
        return whole(revision).only("course/", SOUP, DISH, PackPaths.FOODS, "booklets/recepsu");
    }

    private static TestPack whole(int revision) {
        return TestPack.of(Objects.requireNonNull(own)).revision(revision);
    }

    private PackPlan plan(TestPack pack) {
        return planner.plan(PackZip.read(pack.zip()), Texts.LATVIAN);
    }

    private PackReport take(PackPlan plan, Map<String, Choice> choices) {
        return intake.take(plan, choices, worker, Texts.LATVIAN);
    }

    private RecipePage soup() {
        return recipes.find(SOUP_KEY, Texts.LATVIAN).orElseThrow();
    }

    private void retitle(String title) {
        book.change(soup(), PackTexts.titled(book.draft(soup()), title), worker);
    }

    private Lesson lesson(int number) {
        return shelf.course(Texts.LATVIAN).lesson(number).orElseThrow();
    }

    private Booklet booklet(String key) {
        return booklets.all().stream().map(page -> page.booklet())
                .filter(one -> one.key().equals(key) && one.language().equals(Locale.of("lv"))).findFirst().orElseThrow();
    }

    private static PackPlan.Line line(PackPlan plan, String path) {
        return plan.lines().stream().filter(line -> line.entry().path().equals(path)).findFirst().orElseThrow();
    }

    private static PackState state(PackPlan plan, String path) {
        return line(plan, path).state();
    }

    private static String recipe(String title, String author, String licence) {
        return """
                ---
                language: lv
                kind: soup
                author: %s
                licence: "%s"
                source: Nīcas burtnīca
                ---

                # %s

                **4 porcijas**

                ---

                - *200 g* biešu

                ---

                1. Novāra un sablendē.
                """.formatted(author, licence, title);
    }
}
