package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftPartTest {

    private static final RecipeDraft SOUP = TypedRecipes.soup();
    private static final RecipeDraft JAM = new RecipeDraft(
            "Upeņu zapte", "Saldi", MealKind.PRESERVE, 3, YieldUnit.JAR, "pa 0,5 l", 90, "1 kg upeņu", "Vāriet.", "Putojiet.", "Karsts!",
            "Pagrabā", "ogas", "Aivars", "00ff", "jar", 12, StoringPlace.CELLAR, 5400, "en");

    @Test
    void everyComponentOfADraftBelongsToOnePartButItsLanguage() {
        var named = Arrays.stream(DraftPart.values()).flatMap(part -> part.components().stream()).toList();
        assertThat(named).doesNotHaveDuplicates();
        assertThat(DraftComponents.names()).containsAll(named);
        assertThat(DraftComponents.names()).filteredOn(name -> !named.contains(name)).containsExactly("language");
    }

    @ParameterizedTest
    @EnumSource
    void aPartIsTakenAndNothingElse(DraftPart part) {
        assertThat(part.same(SOUP, JAM)).isFalse();
        var mixed = part.take(SOUP, JAM);
        assertThat(part.same(mixed, JAM)).isTrue();
        assertThat(Arrays.stream(DraftPart.values()).filter(other -> other != part)).allMatch(other -> other.same(mixed, SOUP));
        assertThat(mixed.language()).isEqualTo("lv");
    }

    @Test
    void allPartsTogetherAreTheWholeDraft() {
        var all = SOUP;
        for (var part : DraftPart.values()) {
            all = part.take(all, JAM);
        }
        assertThat(DraftComponents.put(all, "language", "en")).isEqualTo(JAM);
    }

    @Test
    void bulletsAndEmptyLinesAreNoDifference() {
        var bulleted = TypedRecipes.typed(
                " Mammas skābeņu zupa ",
                MealKind.SOUP,
                "- 100 g miežu putraimu\n\n2 saujas skābeņu\n2 burkāni, sarīvēti\nsāls pēc garšas",
                "1. Vāriet putraimus 40 minūtes.\n2. Pielieciet burkānus un skābenes.");
        assertThat(Arrays.stream(DraftPart.values())).allMatch(part -> part.same(bulleted, SOUP));
    }

    @Test
    void bothTextsStandOneBelowTheOther() {
        assertThat(DraftPart.STEPS.canHoldBoth()).isTrue();
        assertThat(DraftPart.STEPS.takeBoth(JAM, SOUP).steps()).startsWith("Vāriet.\nVāriet putraimus");
        assertThat(DraftPart.TITLE.canHoldBoth()).isFalse();
    }
}
