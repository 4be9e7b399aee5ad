package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.RecipeBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** What the tests of the recipe screens share. What a test writes is taken back after it. */
@Transactional
abstract class RecipeViewsTest extends ViewTest {

    private static final char NO_BREAK = '\u00A0';

    @Autowired
    private ApplicationContext application;

    @Autowired
    protected RecipeBook book;

    protected Person person(String name, Role role) {
        return TestPeople.add(application, name, role);
    }

    protected boolean says(String words) {
        return find(Component.class)
                .withCondition(part -> part instanceof HasText text && text.getText().replace(NO_BREAK, ' ').contains(words))
                .exists();
    }

    protected String title() {
        return find(H1.class).single().getText();
    }

    protected List<String> tiles() {
        return find(RecipeTile.class).all().stream().map(tile -> use(tile, RouterLink.class).getText()).toList();
    }

    protected void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    protected void pressNative(String ariaLabel) {
        test(find(NativeButton.class)
                        .withCondition(button -> ariaLabel.equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }

    private <T extends Component> T use(Component parent, Class<T> type) {
        return find(type, parent).single();
    }
}
