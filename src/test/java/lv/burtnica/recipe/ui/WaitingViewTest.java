package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Consumer;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.Review;
import lv.burtnica.recipe.TypedRecipes;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "Ilze", roles = Role.WORKER_NAME)
class WaitingViewTest extends RecipeViewsTest {

    @Autowired
    private Review review;

    private Person worker;
    private Person member;
    private RecipePage sent;

    @BeforeEach
    void somethingWaits() {
        worker = person("Ilze", Role.WORKER);
        member = person("Skaidrīte", Role.MEMBER);
        sent = book.add(TypedRecipes.soup(), member);
    }

    @Test
    void itSaysWhatWaitsFromWhomAndSinceWhen() {
        navigate(WaitingView.class);
        assertThat(title()).isEqualTo("Gaida, kad apskatīs");
        assertThat(titles()).contains("Mammas skābeņu zupa");
        assertThat(says("Atsūtīja Skaidrīte: ")).isTrue();
        assertThat(says("Jauna recepte")).isTrue();
    }

    @Test
    void publishingTakesItOffTheList() {
        navigate(WaitingView.class);
        press("Publicēt");
        assertThat(now().state()).isEqualTo(RecipeState.PUBLISHED);
        assertThat(says("Nekas negaida")).isTrue();
        assertThat(says("Recepte ir publicēta.")).isTrue();
    }

    @Test
    void aReadySentenceIsChangedAndSentBack() {
        navigate(WaitingView.class);
        press("Sūtīt atpakaļ");
        press("Nosūtīt atpakaļ");
        assertThat(word().isInvalid()).isTrue();
        assertThat(word().getErrorMessage()).startsWith("Uzrakstiet vismaz vienu teikumu");
        press(text("recipe.review.ready-time"));
        assertThat(word().getValue()).isEqualTo(text("recipe.review.ready-time"));
        assertThat(word().isInvalid()).isFalse();
        test(word()).setValue("Cik ilgi jāvāra, Skaidrīt?");
        press("Nosūtīt atpakaļ");
        assertThat(now().state()).isEqualTo(RecipeState.SENT_BACK);
        assertThat(review.word(sent.id())).isEqualTo("Cik ilgi jāvāra, Skaidrīt?");
        assertThat(says("Nekas negaida")).isTrue();
    }

    @Test
    void asSecondSentenceFollowsTheFirst() {
        navigate(WaitingView.class);
        press("Sūtīt atpakaļ");
        press(text("recipe.review.ready-time"));
        press(text("recipe.review.ready-steps"));
        assertThat(word().getValue().lines()).containsExactly(text("recipe.review.ready-time"), text("recipe.review.ready-steps"));
        press("Nesūtīt");
        assertThat(find(TextArea.class).exists()).isFalse();
        assertThat(now().state()).isEqualTo(RecipeState.SENT);
    }

    @Test
    void whatChangedWhileThePageWasOpenIsNotPublishedUnread() {
        navigate(WaitingView.class);
        book.change(sent, TypedRecipes.typed("Cita zupa", MealKind.SOUP, "ūdens", "Vāriet."), member);
        press("Publicēt");
        assertThat(now().state()).isEqualTo(RecipeState.SENT);
        assertThat(says("kāds cits šo recepti izmainīja")).isTrue();
        assertThat(titles()).contains("Cita zupa");
    }

    @Test
    void aChangeShowsBothTextsBeforeItIsPublished() {
        var published = review.publish(sent.id(), sent.version(), worker);
        book.change(published, TypedRecipes.typed("Skābeņu zupa", MealKind.SOUP, "2 saujas skābeņu\n<b>sāls</b>", "Vāriet."), member);
        navigate(WaitingView.class);
        assertThat(says("Izmaiņas publicētā receptē.")).isTrue();
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Nosaukums", "Sastāvdaļas", "Soļi").doesNotContain("Padoms");
        assertThat(marked()).contains("− izņemts", "+ pielikts");
        assertThat(says("<b>sāls</b>")).as("markup is text").isTrue();
        press("Publicēt");
        assertThat(now().recipe().title()).isEqualTo("Skābeņu zupa");
    }

    @Test
    void theMenuCountsWhatWaits() {
        navigate(WaitingView.class);
        assertThat(says("1 recepte gaida")).isTrue();
        press("Publicēt");
        assertThat(find(Span.class).withClassName("menu-badge").all()).noneMatch(Span::isVisible);
    }

    @Test
    @WithMockUser("Skaidrīte")
    void membersHaveNoSuchPageAndNoSuchEntry() {
        open("gaida");
        assertThat(title()).isEqualTo(text("shell.no-rights.title"));
        assertThat(entries()).contains("Manas receptes").noneMatch(entry -> entry.startsWith("Gaida"));
    }

    @Test
    @WithAnonymousUser
    void readersSeeNeitherEntry() {
        navigate(HomeView.class);
        assertThat(entries()).contains("Receptes").doesNotContain("Manas receptes", "Gaida");
    }

    @Test
    void itSpeaksEnglishToo() {
        speak(Texts.ENGLISH);
        navigate(WaitingView.class);
        assertThat(title()).isEqualTo("Waiting to be looked through");
        Consumer<String> there = words -> assertThat(find(Button.class).withText(words).exists()).isTrue();
        List.of("Publish", "Send back").forEach(there);
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> marked() {
        return find(Span.class).withClassName("mark").all().stream().map(Span::getText).distinct().toList();
    }

    private List<String> entries() {
        return find(RouterLink.class).all().stream().map(RouterLink::getText).toList();
    }

    private TextArea word() {
        return find(TextArea.class).single();
    }

    private RecipePage now() {
        return book.find(sent.id()).orElseThrow();
    }
}
