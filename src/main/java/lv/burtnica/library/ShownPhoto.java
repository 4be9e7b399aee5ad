package lv.burtnica.library;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.recipe.PictureShape;
import lv.burtnica.recipe.PictureSize;

/**
 * A photograph for a page, in sizes to choose from.
 *
 * @param shape says how much room to leave, so that the page does not jump
 */
record ShownPhoto(String id, PictureShape shape) {

    public String address() {
        return Addresses.photograph(id, PictureSize.MEDIUM.code());
    }

    public String large() {
        return Addresses.photograph(id, PictureSize.LARGE.code());
    }

    /** Each size with its width; a small photograph has sizes that are the same, of which one is enough. */
    public String sources() {
        return Stream.of(PictureSize.values())
                .sorted(Comparator.comparing(PictureSize::longestEdge))
                .collect(Collectors.toMap(shape::width, size -> size, (smaller, larger) -> smaller, java.util.TreeMap::new))
                .entrySet().stream()
                .map(size -> Addresses.photograph(id, size.getValue().code()) + " " + size.getKey() + "w")
                .collect(Collectors.joining(", "));
    }
}
