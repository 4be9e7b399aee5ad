package lv.burtnica.booklet.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Marks OWN = marks("cover", "a", "foreword", "b");
    private static final Frozen.Leaf SOUP = leaf("zupa", "Skābeņu zupa", "ingredients", "1", "steps", "2", "allergens", "3");
    private static final Frozen.Leaf BUBERTS = leaf("buberts", "Buberts", "ingredients", "4", "steps", "5", "allergens", "6");
    private static final Frozen.Leaf PIE = leaf("pirags", "Pīrāgs ar kāpostiem", "ingredients", "7", "steps", "8", "allergens", "9");

    @Test
    void whatIsNewAndWhatIsGoneIsNamed() {
        assertThat(said(new Frozen(OWN, List.of(SOUP, BUBERTS)), new Frozen(OWN, List.of(BUBERTS, PIE))))
                .containsExactly("Jauna recepte: „Pīrāgs ar kāpostiem”.", "Izņemta recepte: „Skābeņu zupa”.");
    }

    @Test
    void aChangedRecipeSaysInWhichPart() {
        var other = leaf("buberts", "Mammas buberts", "ingredients", "44", "steps", "5", "allergens", "66");
        assertThat(said(new Frozen(OWN, List.of(SOUP, BUBERTS)), new Frozen(OWN, List.of(SOUP, other))))
                .containsExactly("Mainīta recepte: „Mammas buberts” (sastāvdaļas, alergēni).");
    }

    @Test
    void theOwnWordsAndTheOrderAreNamedToo() {
        var now = new Frozen(marks("cover", "a", "foreword", "c"), List.of(BUBERTS, SOUP));
        assertThat(said(new Frozen(OWN, List.of(SOUP, BUBERTS)), now))
                .containsExactly("Mainīts ir arī: priekšvārds.", "Receptes ir citā secībā.");
    }

    @Test
    void aRecipeMoreInTheMiddleIsNoOtherOrder() {
        var changes = Changes.between(1, new Frozen(OWN, List.of(SOUP, BUBERTS)), new Frozen(OWN, List.of(SOUP, PIE, BUBERTS)));
        assertThat(changes.reordered()).isFalse();
        assertThat(changes.isNone()).isFalse();
    }

    @Test
    void nothingChangedIsSaidSo() {
        var same = new Frozen(OWN, List.of(SOUP, BUBERTS));
        assertThat(Changes.between(1, same, same).isNone()).isTrue();
        assertThat(said(same, same)).singleElement().asString().startsWith("Receptes un teksti ir tie paši.");
    }

    @Test
    void anEditionWhoseTextsNobodyTookDownIsNotSaidToHaveChanged() {
        var old = new Frozen(Marks.NONE, List.of(new Frozen.Leaf("zupa", "Skābeņu zupa", Marks.NONE)));
        assertThat(said(old, new Frozen(OWN, List.of(SOUP, PIE))))
                .containsExactly("Jauna recepte: „Pīrāgs ar kāpostiem”.", "Par recepšu tekstu izmaiņām ziņu nav.");
    }

    @Test
    void aPartThatWasNotLookedAtThenHasNotChanged() {
        var before = leaf("zupa", "Skābeņu zupa", "ingredients", "1");
        assertThat(Changes.between(1, new Frozen(OWN, List.of(before)), new Frozen(OWN, List.of(SOUP))).isNone()).isTrue();
    }

    @Test
    void ofManyRecipesSomeAreNamedAndTheRestCounted() {
        var many = IntStream.rangeClosed(1, 21).mapToObj(n -> leaf("r" + n, "Recepte " + n, "steps", "1")).toList();
        var now = new Frozen(OWN, Stream.concat(Stream.of(SOUP), many.stream()).toList());
        assertThat(said(new Frozen(OWN, List.of(SOUP)), now)).singleElement().asString()
                .startsWith("Jaunas receptes: „Recepte 1”, ").endsWith("„Recepte 8” un vēl 13.");
    }

    @Test
    void englishSaysTheSame() {
        var words = new ChangeWords(Wording.in(Texts.ENGLISH), ChangeWords.ON_PAPER);
        var changes = Changes.between(2, new Frozen(OWN, List.of(SOUP)), new Frozen(OWN, List.of(SOUP, BUBERTS, PIE)));
        assertThat(words.headed(changes))
                .containsExactly("What is new since edition 2", "New recipes: “Buberts”, “Pīrāgs ar kāpostiem”.");
    }

    @Test
    void everyPartHasAWordInBothLanguages() {
        var other = new Marks(Map.of(
                "title", "x", "description", "x", "ingredients", "x", "steps", "x", "notes", "x", "author", "x", "picture", "x",
                "allergens", "x", "judgement", "x", "other-language", "x"));
        var was = new Marks(other.prints().keySet().stream().collect(java.util.stream.Collectors.toMap(part -> part, part -> "y")));
        for (var language : List.of(Texts.LATVIAN, Texts.ENGLISH)) {
            var changes = Changes.between(
                    1, new Frozen(OWN, List.of(new Frozen.Leaf("a", "A", was))), new Frozen(OWN, List.of(new Frozen.Leaf("a", "A", other))));
            assertThat(new ChangeWords(Wording.in(language), 3).sentences(changes)).singleElement().asString().doesNotContain("booklet.");
        }
    }

    @Test
    void marksAreReadAsTheyWereWritten() {
        assertThat(Marks.read(OWN.written())).isEqualTo(OWN);
        assertThat(Marks.read("")).isEqualTo(Marks.NONE);
        assertThat(Marks.read("rubbish")).isEqualTo(Marks.NONE);
    }

    private static List<String> said(Frozen before, Frozen now) {
        return new ChangeWords(Wording.in(Texts.LATVIAN), ChangeWords.ON_PAPER).sentences(Changes.between(1, before, now));
    }

    private static Frozen.Leaf leaf(String key, String title, String... marks) {
        return new Frozen.Leaf(key, title, marks(marks));
    }

    private static Marks marks(String... namesAndPrints) {
        var prints = new java.util.LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndPrints.length; i += 2) {
            prints.put(namesAndPrints[i], namesAndPrints[i + 1]);
        }
        return new Marks(prints);
    }
}
