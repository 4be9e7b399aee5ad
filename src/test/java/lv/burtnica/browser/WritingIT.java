package lv.burtnica.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Writing a recipe step by step on a phone, also where the connection comes and goes. */
@InBrowser
class WritingIT {

    private static final String NAME = "rakstitaja";
    private static final String PASSWORD = "skābenes pie žoga";
    private static final String FIRST = "Noskalojiet griķus.";
    private static final String BOTH = FIRST + "\nVāriet 15 minūtes. \uD83C\uDF72";

    /** A dish that is being cooked, in a kitchen with other tablets. */
    private static final String KITCHEN = "/kurss/1/diena/gatavot?datums=2026-12-01&laiks=10:00&cilveki=10&virtuve=K7M-4PR"
            + "&ediens=risu-plovs-ar-sautetu-cukgalu";

    private static final Wording LATVIAN = Wording.in(Texts.LATVIAN);

    @SuppressWarnings("NullAway.Init")
    private static Notebook notebook;

    /** One without an account, because the first can be made only once; who comes later finds it stopped and started again. */
    @BeforeAll
    static void thereIsAnAccount(Visits visits) {
        notebook = visits.untouched();
        try (var visit = visits.chromium().visit(notebook, Visitor.of(Texts.LATVIAN, Visitor.PHONE))) {
            visit.open(notebook.firstAccountLink());
            fill(visit, "people.shown-name", "Skaidrīte");
            fill(visit, "people.sign-in-name", NAME);
            fill(visit, "people.password", PASSWORD);
            button(visit, LATVIAN.text("people.first-account.make")).click();
            visit.page().waitForURL(Pattern.compile(".*/ienakt.*"));
        }
    }

    @Test
    void fiveStepsLeadToTheRecipe(Visits visits) {
        try (var visit = begin(visits)) {
            visit.open("/jauna-recepte");
            look(visit, "1");
            visit.page().getByLabel(LATVIAN.text("recipe.form.field-title")).fill("Zirņu zupa no Rucavas");
            visit.page().getByText(LATVIAN.text("recipe.words.kind-soup"), new Page.GetByTextOptions().setExact(true)).click();
            next(visit);
            look(visit, "2");
            ingredients(visit).fill("200 g šķelto zirņu\n1 l ūdens\n2 ēd. k. brīnumpulvera");
            button(visit, LATVIAN.text("recipe.entry.not-listed")).click();
            visit.page().getByText(Pattern.compile("^Paldies! Turpmāk zināsim")).waitFor();
            visit.picture("writing-asked");
            next(visit);
            look(visit, "3");
            steps(visit).fill("Vāriet zirņus 1 stundu.");
            next(visit);
            look(visit, "4");
            next(visit);
            look(visit, "5");
            visit.page().goBack();
            visit.settle();
            assertThat(heading(visit)).isEqualTo(LATVIAN.text("recipe.entry.step-picture"));
            visit.page().goForward();
            visit.settle();
            button(visit, LATVIAN.text("recipe.form.publish")).click();
            visit.page().waitForURL(Pattern.compile(".*/receptes/zirnu-zupa-no-rucavas.*"));
            visit.open("/labojumi");
            visit.picture("corrections");
            assertThat(visit.words()).contains("brīnumpulvera");
            assertThat(visit.barriers()).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void withoutAConnectionOneWritesOnAndNothingIsLost(Visits visits) {
        try (var visit = begin(visits)) {
            beginSteps(visit);
            visit.page().context().setOffline(true);
            steps(visit).fill(BOTH);
            visit.page().getByText(LATVIAN.text("kit.when-lost")).waitFor();
            visit.picture("writing-offline");
            visit.page().context().setOffline(false);
            visit.page().getByText(LATVIAN.text("kit.when-lost")).waitFor(hidden());
            button(visit, LATVIAN.text("recipe.entry.back")).click();
            visit.page().locator("h1", new Page.LocatorOptions().setHasText(LATVIAN.text("recipe.entry.step-ingredients"))).waitFor();
            visit.page().reload();
            visit.settle();
            next(visit);
            assertThat(steps(visit).inputValue()).isEqualTo(BOTH);
        }
    }

    @Test
    void aTabClosedWithoutAConnectionLosesNothing(Visits visits) {
        try (var visit = begin(visits)) {
            beginSteps(visit);
            var address = visit.page().url();
            visit.page().context().setOffline(true);
            visit.page().getByText(LATVIAN.text("kit.when-lost")).waitFor();
            steps(visit).fill(BOTH);
            // As a phone does that needs the room: asked to close, the page would send its last words once the pretence of offline ends.
            assertThatThrownBy(() -> visit.page().navigate("chrome://crash")).isInstanceOf(PlaywrightException.class);
            var context = visit.page().context();
            visit.page().close();
            var other = context.newPage();
            context.setOffline(false);
            other.navigate(address);
            other.getByText(LATVIAN.text("recipe.entry.found")).waitFor();
            assertThat(typedSteps(other)).isEqualTo(BOTH);
            other.reload();
            other.getByText(Pattern.compile("^Saglabāts kā melnraksts")).waitFor();
            assertThat(typedSteps(other)).isEqualTo(BOTH);
        }
    }

    /** The form of a lesson keeps its text in the same way. */
    @Test
    void aLessonThatIsWrittenWithoutAConnectionIsNotLostEither(Visits visits) {
        try (var visit = begin(visits)) {
            visit.open("/kurss/1/labot");
            homeTask(visit.page()).waitFor();
            visit.page().context().setOffline(true);
            homeTask(visit.page()).fill(FIRST);
            visit.page().getByText(LATVIAN.text("kit.when-lost")).waitFor();
            assertThatThrownBy(() -> visit.page().navigate("chrome://crash")).isInstanceOf(PlaywrightException.class);
            var context = visit.page().context();
            visit.page().close();
            var other = context.newPage();
            context.setOffline(false);
            other.navigate(notebook.address("/kurss/1/labot"));
            other.getByText(LATVIAN.text("kit.typed.found")).waitFor();
            assertThat(homeTask(other).inputValue()).isEqualTo(FIRST);
            other.getByText(LATVIAN.text("course.writing.draft-kept")).waitFor();
            other.reload();
            other.getByText(Pattern.compile("^Te ir tas, ko rakstījāt un nesaglabājāt")).waitFor();
            assertThat(homeTask(other).inputValue()).isEqualTo(FIRST);
            assertThat(other.getByText(LATVIAN.text("kit.typed.found")).count()).as("the server has it now").isZero();
        }
    }

    private static Locator homeTask(Page page) {
        return page.getByLabel(LATVIAN.text("course.writing.part-home-task"), new Page.GetByLabelOptions().setExact(true));
    }

    @Test
    void whoIsSignedOutMeanwhileSignsInAndGoesOn(Visits visits) {
        try (var visit = begin(visits)) {
            beginSteps(visit);
            visit.page().context().addCookies(List.of(new Cookie("JSESSIONID", "0".repeat(32)).setUrl(notebook.address("/"))));
            steps(visit).fill(BOTH);
            steps(visit).blur();
            signInAgain(visit);
            assertThat(steps(visit).inputValue()).isEqualTo(BOTH);
        }
    }

    /** Not what is being written, and not what two pairs tell each other: a tablet in the kitchen goes on by itself. */
    @Test
    void aServerThatStartsAnewLosesNothing(Visits visits) throws IOException {
        try (var visit = begin(visits); var tablet = visits.chromium().visit(notebook, Visitor.of(Texts.LATVIAN, Visitor.PHONE))) {
            beginSteps(visit);
            tablet.open(KITCHEN);
            hears(tablet, "course.cook.nobody");
            notebook.stop();
            steps(visit).fill(BOTH);
            hears(tablet, "course.cook.lost");
            notebook.startAgain();
            signInAgain(visit);
            assertThat(steps(visit).inputValue()).isEqualTo(BOTH);
            hears(tablet, "course.cook.nobody");
            assertThat(tablet.complaints()).as("the secret of a session that is gone").anyMatch(line -> line.contains("403"));
        }
    }

    private static void hears(Visit tablet, String key) {
        tablet.page().locator(".pairs-said", new Page.LocatorOptions().setHasText(LATVIAN.text(key))).waitFor();
    }

    private static Visit begin(Visits visits) {
        var visit = visits.chromium().visit(notebook, Visitor.of(Texts.LATVIAN, Visitor.PHONE));
        visit.open("/ienakt");
        signIn(visit);
        visit.page().waitForURL(address -> !address.contains("/ienakt"));
        visit.settle();
        return visit;
    }

    private static void signIn(Visit visit) {
        visit.page().locator("input[name=username]").fill(NAME);
        visit.page().locator("input[name=password]").fill(PASSWORD);
        visit.page().keyboard().press("Enter");
    }

    /** The page says that it has to be opened anew; after signing in, the text is there. */
    private static void signInAgain(Visit visit) {
        visit.page().getByText(LATVIAN.text("shell.session.title")).click();
        visit.page().waitForURL(Pattern.compile(".*/ienakt.*"));
        visit.settle();
        signIn(visit);
        visit.page().getByText(LATVIAN.text("recipe.entry.found")).waitFor();
    }

    private static void fill(Visit visit, String label, String words) {
        visit.page().getByLabel(LATVIAN.text(label), new Page.GetByLabelOptions().setExact(true)).fill(words);
    }

    private static void beginSteps(Visit visit) {
        visit.open("/jauna-recepte?solis=gatavosana");
        visit.page().locator(".draft-offer, vaadin-text-area").first().waitFor();
        var anew = button(visit, LATVIAN.text("recipe.draft.start-anew"));
        if (anew.isVisible()) {
            anew.click();
        }
        steps(visit).fill(FIRST);
        visit.page().getByText(Pattern.compile("^Saglabāts kā melnraksts")).waitFor();
    }

    /** The page as it is: its step is said, its heading has the focus, axe finds nothing, and nothing hangs over the edge. */
    private static void look(Visit visit, String step) {
        visit.page().getByText(step + ". solis no 5").waitFor();
        visit.settle();
        visit.picture("writing-" + step);
        if (!step.equals("1")) {
            assertThat(visit.page().evaluate("() => document.activeElement.localName")).isEqualTo("h1");
        }
        assertThat(visit.page().title()).contains(step + ". solis no 5");
        assertThat(visit.overhang()).isZero();
        assertThat(visit.barriers()).isEmpty();
    }

    private static void next(Visit visit) {
        button(visit, LATVIAN.text("recipe.entry.next")).click();
    }

    private static String heading(Visit visit) {
        return visit.page().locator("h1").innerText();
    }

    private static String typedSteps(Page page) {
        return page.getByLabel(LATVIAN.text("recipe.form.field-steps"), new Page.GetByLabelOptions().setExact(true)).inputValue();
    }

    private static Locator ingredients(Visit visit) {
        return visit.page().getByLabel(LATVIAN.text("recipe.form.field-ingredients"), new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator steps(Visit visit) {
        return visit.page().getByLabel(LATVIAN.text("recipe.form.field-steps"), new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
