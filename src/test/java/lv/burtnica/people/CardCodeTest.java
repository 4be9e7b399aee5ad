package lv.burtnica.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardCodeTest {

    @Test
    void aCodeHasNoSignsThatLookAlike() {
        var codes = IntStream.range(0, 2000).mapToObj(any -> CardCode.make()).toList();
        assertThat(codes).allMatch(code -> code.matches("[A-Z2-9]{3}-[A-Z2-9]{3}-[A-Z2-9]{3}")).doesNotHaveDuplicates();
        var signs = codes.stream().flatMapToInt(String::chars).mapToObj(Character::toString).collect(Collectors.toSet());
        assertThat(signs).hasSize(21).doesNotContain("0", "O", "1", "I", "L", "Z", "S", "G", "6", "8", "B", "U", "Q", "W", "X", "Y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7M-4PA-379", "k7m4pa379", "K7M 4PA 379", " k7m–4pa—379 ", "K7M.4PA.379", "K 7 M 4 P A 3 7 9"})
    void howItIsTypedDoesNotMatter(String typed) {
        assertThat(CardCode.hash(typed)).isPresent().isEqualTo(CardCode.hash("K7M-4PA-379"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7M-4PA-37", "K7M-4PA-3799", "K7M-4PA-37O", "ĶĶĶ-ĶĶĶ-ĶĶĶ", "' or 1=1 --", "../../etc"})
    void whatCanBeNoCodeIsNotEvenLookedUp(String typed) {
        assertThat(CardCode.hash(typed)).isEmpty();
    }

    @Test
    void aHugeTextIsNoCode() {
        assertThat(CardCode.hash("K7M-4PA-379" + " ".repeat(1_000_000))).isEmpty();
    }

    @Test
    void theHashDoesNotHoldTheCode() {
        assertThat(CardCode.hash("K7M-4PA-379")).hasValueSatisfying(hash -> assertThat(hash).hasSize(64).doesNotContainIgnoringCase("K7M"));
    }
}
