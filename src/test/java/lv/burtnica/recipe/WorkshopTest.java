package lv.burtnica.recipe;

import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** A member with a recipe, another member, and a social worker. What a test writes is taken back after it. */
@Transactional
abstract class WorkshopTest extends ViewTest {

    @Autowired
    protected ApplicationContext application;

    @Autowired
    protected RecipeBook book;

    @Autowired
    protected Review review;

    @Autowired
    protected PublishedRecipes shelf;

    protected Person skaidrite;
    protected Person aivars;
    protected Person ilze;

    @BeforeEach
    void people() {
        skaidrite = TestPeople.add(application, "Skaidrīte", Role.MEMBER);
        aivars = TestPeople.add(application, "Aivars", Role.MEMBER);
        ilze = TestPeople.add(application, "Ilze", Role.WORKER);
    }

    protected RecipePage sent() {
        return book.add(TypedRecipes.soup(), skaidrite);
    }

    protected RecipePage published() {
        var page = sent();
        return review.publish(page.id(), page.version(), ilze);
    }

    protected RecipePage now(RecipePage page) {
        return book.find(page.id()).orElseThrow();
    }

    protected boolean isOnShelf(RecipePage page) {
        return shelf.find(page.recipe().key(), Texts.LATVIAN).isPresent();
    }

    protected static RecipeDraft withTitle(String title) {
        return TypedRecipes.typed(title, MealKind.SOUP, TypedRecipes.soup().ingredients(), TypedRecipes.soup().steps());
    }

    protected static RecipeDraft withSteps(RecipeDraft draft, String steps) {
        return DraftPart.STEPS.take(draft, TypedRecipes.typed("", null, "", steps));
    }
}
