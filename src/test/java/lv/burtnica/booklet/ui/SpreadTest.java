package lv.burtnica.booklet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void aFoldedBookletOpensWithItsCoverAlone() {
        var cover = new Spread(8, true, 1);
        assertThat(cover.pages()).containsExactly(1);
        assertThat(cover.isFirst()).isTrue();
        assertThat(cover.next().pages()).containsExactly(2, 3);
        assertThat(cover.next().next().pages()).containsExactly(4, 5);
        assertThat(cover.previous()).as("before the cover there is nothing").isEqualTo(cover.at(1));
    }

    @Test
    void theBackLiesAloneToo() {
        var back = new Spread(8, true, 8);
        assertThat(back.pages()).containsExactly(8);
        assertThat(back.isLast()).isTrue();
        assertThat(back.next().pages()).containsExactly(8);
        assertThat(back.previous().pages()).containsExactly(6, 7);
    }

    @Test
    void aPageThatIsGoneGivesTheLast() {
        assertThat(new Spread(4, true, 60).pages()).containsExactly(4);
        assertThat(new Spread(1, false, -3).pages()).containsExactly(1);
    }

    @Test
    void sheetsLieOneByOne() {
        assertThat(new Spread(5, false, 2).pages()).containsExactly(2);
        assertThat(new Spread(5, false, 2).next().pages()).containsExactly(3);
        assertThat(new Spread(5, false, 5).isLast()).isTrue();
    }
}
