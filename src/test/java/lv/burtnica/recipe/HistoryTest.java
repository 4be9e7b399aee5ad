package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class HistoryTest extends WorkshopTest {

    @Autowired
    private History history;

    @Autowired
    private JsonMapper json;

    @Test
    void aStarterRecipeHasOneRevision() {
        var page = book.find("buberts", Texts.LATVIAN).orElseThrow();
        assertThat(history.list(page.id(), ilze, 0, 10)).singleElement().satisfies(only -> {
            assertThat(only.deed()).isEqualTo(Deed.ADDED);
            assertThat(only.personId()).isNull();
            assertThat(only.number()).isEqualTo(1);
        });
    }

    @Test
    void eachChangeSaysWhoWhenAndWhat() {
        var page = published();
        book.change(page, withSteps(TypedRecipes.soup(), "Vāriet 30 minūtes."), ilze);
        var lines = history.list(page.id(), skaidrite, 0, 10);
        assertThat(lines).extracting(Revision::deed).containsExactly(Deed.CHANGED, Deed.PUBLISHED, Deed.ADDED);
        assertThat(lines).extracting(Revision::personName).containsExactly("Ilze", "Ilze", "Skaidrīte");
        assertThat(lines).extracting(Revision::number).containsExactly(3, 2, 1);
        assertThat(lines).allSatisfy(line -> assertThat(line.madeAt()).isBefore(Instant.now().plusSeconds(1)));
        assertThat(history.text(page.id(), 3, skaidrite).orElseThrow().steps()).isEqualTo("Vāriet 30 minūtes.");
        assertThat(history.text(page.id(), 1, skaidrite).orElseThrow().steps()).startsWith("Vāriet putraimus 40 minūtes.");
        assertThat(history.text(page.id(), 4, skaidrite)).isEmpty();
    }

    @Test
    void restoringMakesANewRevisionAndLosesNone() {
        var page = published();
        book.change(page, withTitle("Sabojāts nosaukums"), ilze);
        var restored = history.restore(page.id(), 1, ilze);
        assertThat(restored.recipe()).isEqualTo(page.recipe());
        assertThat(history.count(page.id(), ilze)).isEqualTo(4);
        assertThat(history.list(page.id(), ilze, 0, 1).getFirst().deed()).isEqualTo(Deed.RESTORED);
        assertThat(history.text(page.id(), 3, ilze).orElseThrow().title()).isEqualTo("Sabojāts nosaukums");
    }

    @Test
    void whatAMemberRestoresInAPublishedRecipeWaits() {
        var page = published();
        book.change(page, withTitle("Ilzes nosaukums"), ilze);
        history.restore(page.id(), 1, skaidrite);
        assertThat(now(page).recipe().title()).isEqualTo("Ilzes nosaukums");
        assertThat(review.proposal(page.id()).orElseThrow().draft().title()).isEqualTo("Mammas skābeņu zupa");
    }

    @Test
    void whatWasNotTakenInAConflictIsKept() {
        var page = published();
        history.setAside(page.id(), withTitle("Mans teksts, kuru neņēma"), skaidrite);
        var line = history.list(page.id(), ilze, 0, 1).getFirst();
        assertThat(line.deed()).isEqualTo(Deed.SET_ASIDE);
        assertThat(line.title()).isEqualTo("Mans teksts, kuru neņēma");
        assertThat(now(page).recipe().title()).isEqualTo("Mammas skābeņu zupa");
    }

    @Test
    void everyStarterRecipeComesBackFromItsRevisionWordForWord() {
        Stream.of(Texts.LATVIAN, Texts.ENGLISH).flatMap(language -> book.newest(language, 300).stream()).forEach(card -> {
            var recipe = book.find(card.id()).orElseThrow().recipe();
            var written = json.writeValueAsString(RevisionText.of(recipe, "00ff"));
            var read = json.readValue(written, RevisionText.class);
            assertThat(read.toRecipe(recipe)).isEqualTo(recipe);
            assertThat(read.pictureId()).isEqualTo("00ff");
        });
    }

    @Test
    void longAndHostileTextIsKeptAsItIs() {
        var line = "<script>alert('x')</script> \" \\ \u0001 \uD83C\uDF72 ";
        var steps = String.join("\n", java.util.Collections.nCopies(100, line + "ā".repeat(3900)));
        var page = book.add(withSteps(withTitle("<img src=x onerror=alert(1)>"), steps), skaidrite);
        assertThat(history.text(page.id(), 1, ilze).orElseThrow().steps().lines()).hasSize(100).allMatch(kept -> kept.startsWith(line));
        assertThat(history.list(page.id(), ilze, 0, 1).getFirst().title()).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void threeHundredRevisionsOpenAsFastAsThree() {
        var page = published();
        for (var n = 0; n < 300; n++) {
            page = book.change(page, withTitle("Zupa nr. " + n), ilze);
        }
        var id = page.id();
        assertThat(history.count(id, ilze)).isEqualTo(302);
        var began = System.nanoTime();
        List<Revision> lines = history.list(id, ilze, 0, 20);
        var took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(lines).hasSize(20);
        assertThat(lines.getFirst().title()).isEqualTo("Zupa nr. 299");
        assertThat(history.list(id, ilze, 15, 20)).hasSize(2);
        assertThat(took).isLessThan(Duration.ofSeconds(1));
    }
}
