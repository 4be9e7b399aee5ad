package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import lv.burtnica.people.Role;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.TypedRecipes;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

class HomeViewTest extends RecipeViewsTest {

    @Autowired
    private DraftDesk drafts;

    @Test
    @WithAnonymousUser
    void aReaderFindsThePromiseTheSearchAndWhatIsNew() {
        navigate(HomeView.class);
        assertThat(title()).isEqualTo("Lēti, garšīgi, veselīgi");
        assertThat(address("Meklēt recepti")).isEqualTo("receptes");
        assertThat(address("Burtnīcas drukāšanai")).isEqualTo("biblioteka");
        assertThat(tiles()).hasSize(6);
        assertThat(link("Pierakstīt recepti")).isFalse();
    }

    @Test
    @WithMockUser("Skaidrīte")
    void aMemberFindsTheirDraftsAndRecipes() {
        var member = person("Skaidrīte", Role.MEMBER);
        book.add(TypedRecipes.soup(), member);
        var draft = drafts.keep(null, member, null, TypedRecipes.typed("Upeņu", null, "", ""));
        navigate(HomeView.class);
        assertThat(address("Pierakstīt recepti")).isEqualTo("jauna-recepte");
        assertThat(says("Upeņu")).isTrue();
        assertThat(address("Turpināt")).isEqualTo("jauna-recepte?melnraksts=" + draft);
        assertThat(tiles()).contains("Mammas skābeņu zupa");
        assertThat(says("Gaida, kad to apskatīs")).isTrue();
        assertThat(says("Gaida, kad tās apskatīs")).isFalse();
    }

    @Test
    @WithMockUser("Ilze")
    void aWorkerFindsWhatWaits() {
        person("Ilze", Role.WORKER);
        book.add(TypedRecipes.soup(), person("Skaidrīte", Role.MEMBER));
        navigate(HomeView.class);
        assertThat(says("Gaida, kad tās apskatīs")).isTrue();
        assertThat(tiles()).contains("Mammas skābeņu zupa");
    }

    @Test
    @WithAnonymousUser
    void speaksEnglishToo() {
        speak(Texts.ENGLISH);
        navigate(HomeView.class);
        assertThat(title()).isEqualTo("Cheap, tasty, healthy");
        assertThat(tiles()).hasSize(6);
    }

    private boolean link(String words) {
        return find(Anchor.class).withText(words).exists();
    }

    private String address(String words) {
        return find(Anchor.class).withText(words).single().getHref();
    }
}
