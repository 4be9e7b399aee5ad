package lv.burtnica.bench;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.TypedRecipes;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * Saves recipes and drafts from several threads as fast as it can, through the application's own services and settings, and says on the
 * standard output what was acknowledged: {@code R id} for a recipe, {@code D id text} for a draft with this text. It never ends by itself.
 */
final class SavingUnderLoad {

    static final String BEGUN = "begun";

    private static final int THREADS_OF_EACH = 3;
    private static final AtomicLong NUMBER = new AtomicLong();

    private SavingUnderLoad() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        var application = new SpringApplicationBuilder(WithoutScreen.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(args);
        var person = TestPeople.add(application, "rakstnieks-" + System.nanoTime(), Role.MEMBER);
        say(BEGUN);
        for (var i = 0; i < THREADS_OF_EACH; i++) {
            Thread.ofPlatform().start(() -> sendRecipes(application, person));
            Thread.ofPlatform().start(() -> typeADraft(application, person));
        }
    }

    private static void sendRecipes(ApplicationContext application, Person person) {
        var recipes = application.getBean(RecipeBook.class);
        while (true) {
            var page = recipes.add(draft("Zupa nr. " + System.nanoTime() + "-" + NUMBER.incrementAndGet()), person);
            say("R " + page.id());
        }
    }

    private static void typeADraft(ApplicationContext application, Person person) {
        var desk = application.getBean(DraftDesk.class);
        Long id = null;
        while (true) {
            var title = "uzmetums-" + NUMBER.incrementAndGet();
            id = desk.keep(id, person, null, draft(title));
            say("D " + id + " " + title);
        }
    }

    private static RecipeDraft draft(String title) {
        return TypedRecipes.typed(title, MealKind.SOUP, "2 burkāni, sarīvēti\n100 g griķu", "Vāriet.\nĒdiet.");
    }

    /** In one piece, so that a line is there whole or not at all. */
    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }

    /** The modules that keep recipes, without any screen. */
    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                "com.vaadin.flow.spring.VaadinScopesConfig"
            })
    @EntityScan(basePackageClasses = {Recipe.class, Person.class, FoodCatalogue.class})
    @EnableJpaRepositories(basePackageClasses = {Recipe.class, Person.class, FoodCatalogue.class})
    @ComponentScan(
            basePackageClasses = {Recipe.class, Person.class, FoodCatalogue.class},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(ui|web)\\..*"))
    static class WithoutScreen {}
}
