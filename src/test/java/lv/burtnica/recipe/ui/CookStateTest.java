package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lv.burtnica.recipe.pantry.AtHand;
import org.junit.jupiter.api.Test;

/** What is at home, as it stands in an address. */
class CookStateTest {

    private static final CookState NOTHING = CookState.of(QueryParameters.empty(), food -> true);

    @Test
    void everythingSurvivesTheAddress() {
        var state = NOTHING.withParcel("lv-2013").with("olas", false).with("burkani", false).without("sals", true)
                .withOpened("griki", 250).withOpened("manna", AtHand.NOT_SAID).withMore();
        assertThat(CookState.of(state.parameters(), food -> true)).isEqualTo(state);
    }

    @Test
    void nothingIsSaidInAShortAddress() {
        assertThat(NOTHING.parameters().getParameters()).isEmpty();
        assertThat(NOTHING.have().isEmpty()).isTrue();
    }

    @Test
    void whatIsGivenIsTakenAwayAndComesBack() {
        var without = NOTHING.withParcel("lv-2013").without("griki", true);
        assertThat(without.have().notAtHome()).containsExactly("griki");
        assertThat(without.with("griki", true).have()).isEqualTo(NOTHING.withParcel("lv-2013").have());
    }

    @Test
    void whatWasTickedIsUntickedWithItsOpenPack() {
        var state = NOTHING.with("olas", false).withOpened("olas", 100).without("olas", false);
        assertThat(state).isEqualTo(NOTHING);
    }

    @Test
    void aChoiceBeginsAtTheFirstPage() {
        assertThat(NOTHING.withMore().with("olas", false).shown()).isEqualTo(CookState.PAGE);
    }

    @Test
    void foodsThatDoNotExistAreLeftOut() {
        var state = CookState.of(QueryParameters.of("ir", "pukis"), Set.of("griki")::contains);
        assertThat(state.have().isEmpty()).isTrue();
    }

    @Test
    void anEndlessAddressIsCut() {
        var many = IntStream.range(0, 5000).mapToObj(number -> "f" + number).toList();
        var state = CookState.of(new QueryParameters(Map.of("ir", many)), food -> true);
        assertThat(state.have().foods()).hasSizeLessThan(500);
    }

    @Test
    void gramsStayWithinReason() {
        var state = CookState.of(new QueryParameters(Map.of("atverts", List.of("a:-5", "b:99999999999", "c:1e9", "d:999999", "e:0"))), id -> true);
        assertThat(state.have().opened().values()).containsExactly(0, 0, 0, CookState.MOST_GRAMS, 0);
    }

    @Test
    void moreHasAnEnd() {
        var state = NOTHING;
        for (var page = 0; page < 500; page++) {
            state = state.withMore();
        }
        assertThat(state.isFull()).isTrue();
        assertThat(CookState.of(QueryParameters.of("skaits", "9999"), food -> true).shown()).isEqualTo(state.shown());
    }
}
