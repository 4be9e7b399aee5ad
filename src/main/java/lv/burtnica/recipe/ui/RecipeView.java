package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.Bin;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.Review;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.taste.Tasting;
import lv.burtnica.wording.Texts;

/** One recipe. It stands there in its own language, whatever language the page around it speaks. */
@Route("receptes/:key")
@AnonymousAllowed
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
class RecipeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RecipeBook book;
    private final Review review;
    private final Bin bin;
    private final PersonQuestion.Desk persons;
    private final IngredientList ingredients;
    private final SignedIn signedIn;
    private final AssessmentDesk assessments;
    private final Tasting tasting;
    private String title = "";

    RecipeView(
            RecipeBook book,
            Review review,
            Bin bin,
            PersonQuestion.Desk persons,
            IngredientList ingredients,
            SignedIn signedIn,
            AssessmentDesk assessments,
            Tasting tasting) {
        this.book = book;
        this.review = review;
        this.bin = bin;
        this.persons = persons;
        this.ingredients = ingredients;
        this.signedIn = signedIn;
        this.assessments = assessments;
        this.tasting = tasting;
        addClassName("recipe");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get(RecipeLinks.KEY).orElseThrow(NotFoundException::new);
        var asked = event.getLocation().getQueryParameters().getSingleParameter(RecipeLinks.LANGUAGE).map(Locale::of);
        show(find(key, asked.orElse(getLocale())).orElseThrow(NotFoundException::new), asked.isPresent());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** The recipe in the wanted language, else in the first other one in which the reader may see it. */
    private Optional<RecipePage> find(String key, Locale wanted) {
        var reader = signedIn.person().orElse(null);
        return Stream.concat(Stream.of(wanted), Texts.standard().languages().stream())
                .flatMap(language -> book.find(key, language).stream())
                .filter(page -> book.maySee(page, reader))
                .findFirst();
    }

    private void show(RecipePage page, boolean languageChosen) {
        var recipe = page.recipe();
        title = recipe.title();
        removeAll();
        add(new RecipeHead(page, otherLanguages(recipe)));
        signedIn.person()
                .filter(person -> book.mayChange(page, person))
                .ifPresent(person -> add(new OwnTools(review, bin, persons, page, person, () -> showAgain(page.id()))));
        if (!languageChosen && !recipe.language().getLanguage().equals(getLocale().getLanguage())) {
            add(hint(getTranslation("recipe.page.not-translated")));
        }
        var sheet = new IngredientSheet(recipe, ingredients);
        var tools = new Div();
        tools.addClassNames("row", "tools");
        var assessment = new RecipeAssessment(assessments, tasting, signedIn, page);
        var cook = new Anchor(RecipeLinks.cooking(recipe), getTranslation("recipe.page.cook"));
        cook.addClassName("action");
        PortionStepper.of(recipe.yield(), factor -> {
            sheet.scale(factor);
            assessment.scale(factor);
            cook.setHref(RecipeLinks.cooking(recipe, factor));
        }).ifPresent(tools::add);
        tools.add(cook);
        tools.add(RecipeLinks.action(RecipeLinks.takeAlong(recipe.key(), recipe.language()), getTranslation("recipe.origin.take-along")));
        var columns = new Div(sheet, new Method(recipe));
        columns.addClassName("two");
        columns.getElement().setAttribute("lang", recipe.language().getLanguage());
        add(assessment, tools, columns, new Colophon(recipe));
    }

    private void showAgain(long id) {
        book.find(id).ifPresentOrElse(now -> show(now, true), () -> UI.getCurrentOrThrow().navigate(OwnRecipesView.class));
    }

    private List<Locale> otherLanguages(Recipe recipe) {
        return book.languages(recipe.key()).stream()
                .filter(language -> !language.getLanguage().equals(recipe.language().getLanguage()))
                .toList();
    }

    private static Paragraph hint(String sentence) {
        var hint = new Paragraph(sentence);
        hint.addClassName("hint");
        return hint;
    }
}
