package lv.burtnica.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PassphraseTest {

    private final PasswordEncoder passwords = new PeopleConfiguration().passwordEncoder();

    static List<Locale> languages() {
        return Texts.standard().languages();
    }

    @ParameterizedTest
    @CsvSource({
        "zaļš zirnis zupā, Zaļš  zirnis  zupā",
        "zaļš zirnis zupā, ZALS ZIRNIS ZUPA",
        "zaļš zirnis zupā, '  zals zirnis zupa '",
        "Egle Ēzelis, eglе ezelis x",
        "griķu putra, grik̦u putra"
    })
    void capitalsBlanksAndMarksKeepNobodyOut(String chosen, String typed) {
        var same = !typed.endsWith("x");
        assertThat(passwords.matches(typed, passwords.encode(chosen))).isEqualTo(same);
    }

    @Test
    void anotherWordOrAMissingBlankIsAnotherPassphrase() {
        var hash = passwords.encode("zaļš zirnis zupā");
        assertThat(passwords.matches("zaļš zirnis putrā", hash)).isFalse();
        assertThat(passwords.matches("zaļšzirnis zupā", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void eachWordOfALongSentenceCounts() {
        var sentence = "vectētiņa dārzā aug zemenes ".repeat(6);
        var hash = passwords.encode(sentence + "un pupas");
        assertThat(passwords.matches(sentence + "un pupas", hash)).isTrue();
        assertThat(passwords.matches(sentence + "un zirņi", hash)).isFalse();
    }

    @Test
    void passwordsFromBeforeStillOpenLetterByLetterAndAreHashedAnew() {
        var old = "{bcrypt}" + new BCryptPasswordEncoder().encode("Griķi un Medus");
        assertThat(passwords.matches("Griķi un Medus", old)).isTrue();
        assertThat(passwords.matches("griki un medus", old)).isFalse();
        assertThat(passwords.upgradeEncoding(old)).isTrue();
        assertThat(passwords.upgradeEncoding(passwords.encode("Griķi un Medus"))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theListIsLongAndItsWordsAreEasyToSayAndToTellApart(Locale language) {
        var words = PassphraseWords.list(language);
        assertThat(words).hasSizeGreaterThanOrEqualTo(PassphraseWords.FEWEST).allMatch(word -> word.matches("\\p{Ll}{3,13}"));
        assertThat(words.stream().map(PlainName::of)).doesNotHaveDuplicates();
        assertThat(PassphraseWords.WORDS * Math.log(words.size()) / Math.log(2)).isGreaterThan(41);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsOfferedIsNewEachTimeAndLongEnough(Locale language) {
        var offers = IntStream.range(0, 500).mapToObj(any -> PassphraseWords.offer(language)).toList();
        assertThat(new HashSet<>(offers)).hasSize(500);
        assertThat(offers).allMatch(Passphrase::isLongEnough).allMatch(Passphrase::fits).allMatch(offer -> offer.split(" ").length == 4);
    }

    @Test
    void onlyTheLengthOfOwnWordsMatters() {
        assertThat(Passphrase.isLongEnough("putra putr")).isTrue();
        assertThat(Passphrase.isLongEnough("putra put")).isFalse();
        assertThat(Passphrase.isLongEnough("          \u00a0   ")).as("blanks").isFalse();
        assertThat(Passphrase.isLongEnough("à́̂̃̄̅̆̇")).as("marks on one letter").isFalse();
        assertThat(Passphrase.isLongEnough("каша каша каша")).isTrue();
        assertThat(Passphrase.fits("a".repeat(201))).isFalse();
    }

    @Test
    void aNameOfOneSignThatStandsForManyStaysFindable() {
        assertThat(PlainName.key("ﷺ".repeat(100))).hasSize(100);
        assertThat(PlainName.key("  Žanete   Ķ. ")).isEqualTo("zanete k.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1234567890", "qwertyuiop", "parole parole", "Parole12345", "mana parole", "aaaaaaaaaaaaaaaaaaaaaaaa", "password123",
        "Recepšu burtnīca", "burtnīca 2026", "lēti garšīgi veselīgi", "1q2w3e4r5t", "abcdefghijkl", "2026.11.22.", "Pārtikas paka 1",
        "ilze kalnina", "Ilze Kalniņa 1975", "kalninakalnina", "PAROLEPAROLEPAROLE"})
    void whatIsGuessedFirstIsRefused(String typed) {
        assertThat(Passphrase.isEasyToGuess(typed, List.of("ilze", "Ilze Kalniņa"))).isTrue();
        assertThatThrownBy(() -> Passphrase.check(typed, List.of("ilze", "Ilze Kalniņa"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "zaļš zirnis zupā", "vectētiņa dārzā aug zemenes", "priede kanna lācis tilts", "green peas under grandma's window",
        "mūsu kaķis ēd griķus", "борщ со сметаной вечером", "Ilze vakar cepa kūkas"})
    void whatAPersonThinksOfIsNot(String typed) {
        assertThat(Passphrase.isEasyToGuess(typed, List.of("ilze", "Ilze Kalniņa"))).isFalse();
    }

    @Test
    void noOfferIsEverRefused() {
        for (var language : languages()) {
            assertThat(IntStream.range(0, 200).mapToObj(n -> PassphraseWords.offer(language)))
                    .noneMatch(offer -> Passphrase.isEasyToGuess(offer, List.of("")));
        }
    }

    /** Whoever sends the longest text there may be keeps nobody waiting. */
    @Test
    void theLongestIsReckonedAtOnce() {
        var longest = "aB3$".repeat(50);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Passphrase.isEasyToGuess(longest, List.of(longest)))).isTrue();
        assertThat(Passphrase.isEasyToGuess("", List.of("", " "))).isTrue();
    }
}
