package lv.burtnica.press;

import java.util.List;

/**
 * What a dish needs, on ruled lines: numbers aligned on their right edge, then the unit, then what it is.
 * It stays on one page where a page can hold it.
 *
 * @param groups at least one; a group without a title has no heading row
 * @param parcelMark the words beside the diamond for a food from the parcel: "no pakas"
 */
public record IngredientTable(List<Group> groups, String parcelMark) implements Block {

    public IngredientTable {
        groups = List.copyOf(groups);
    }

    /**
     * Ingredients that belong together.
     *
     * @param title a heading such as "Mīklai", or empty
     * @param rows in the order of use
     */
    public record Group(String title, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One ingredient.
     *
     * @param number the amount without its unit: "200", "2–3", "½"; may be empty
     * @param unit its unit: "g", "ēd. k."; may be empty
     * @param name what it is
     * @param note how it is prepared; may be empty
     * @param fromParcel whether the parcel holds it
     */
    public record Row(Words number, Words unit, Words name, Words note, boolean fromParcel) {

        public static Row of(String number, String unit, String name, String note, boolean fromParcel) {
            return new Row(Words.of(number), Words.of(unit), Words.of(name), Words.of(note), fromParcel);
        }
    }
}
