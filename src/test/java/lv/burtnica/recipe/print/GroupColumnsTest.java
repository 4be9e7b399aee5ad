package lv.burtnica.recipe.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lv.burtnica.measure.ScaledQuantity.Remark;
import lv.burtnica.recipe.ShownGroup;
import lv.burtnica.recipe.ShownLine;
import org.junit.jupiter.api.Test;

class GroupColumnsTest {

    @Test
    void theColumnsAreAboutAsHighAndKeepTheOrder() {
        var groups = List.of(group("Mīklai", 5), group("Pildījumam", 3), group("Vārīšanai un ēšanai", 4));
        assertThat(titles(groups)).containsExactly(List.of("Mīklai"), List.of("Pildījumam", "Vārīšanai un ēšanai"));
        assertThat(titles(List.of(group("Klimpām", 4), group("Zupai", 7)))).containsExactly(List.of("Klimpām"), List.of("Zupai"));
        assertThat(titles(List.of(group("", 2), group("Mērcei", 2), group("Salātiem", 9))))
                .containsExactly(List.of("", "Mērcei"), List.of("Salātiem"));
    }

    @Test
    void theHigherColumnBeginsBesideTheTitle() {
        assertThat(GroupColumns.isBetterBesideTheTitle(GroupColumns.of(List.of(group("Mīklai", 5), group("Pildījumam", 11))))).isTrue();
        assertThat(GroupColumns.isBetterBesideTheTitle(GroupColumns.of(List.of(group("Bumbiņām", 8), group("Mērcei", 7))))).isFalse();
    }

    @Test
    void aTitleIsARow() {
        assertThat(GroupColumns.rows(List.of(group("", 4), group("Mērcei", 3)))).isEqualTo(8);
        assertThat(GroupColumns.rows(List.of())).isZero();
    }

    @Test
    void aLineThatIsBrokenIsTwoRows() {
        var can = new ShownLine("1", "bundža (250 g)", "sautētas liellopu gaļas", "", true, true, false, Remark.NONE);
        assertThat(GroupColumns.rows(List.of(new ShownGroup("Pildījumam", List.of(can))))).isEqualTo(3);
    }

    private static List<List<String>> titles(List<ShownGroup> groups) {
        return GroupColumns.of(groups).stream().map(part -> part.stream().map(ShownGroup::title).toList()).toList();
    }

    private static ShownGroup group(String title, int lines) {
        var line = new ShownLine("1", "", "sīpols", "", false, true, false, Remark.NONE);
        return new ShownGroup(title, Stream.generate(() -> line).limit(lines).toList());
    }
}
