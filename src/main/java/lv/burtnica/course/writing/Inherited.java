package lv.burtnica.course.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which versions of a lesson live on in its newest one. */
public final class Inherited {

    private static final int FIRST = 1;

    private Inherited() {}

    /**
     * The numbers of the versions whose changes the newest one still has: those that were undone by taking up an older one are not
     * among them.
     *
     * @param versions the newest first, as {@link LessonDesk#versions} gives them
     */
    public static Set<Integer> numbers(List<LessonDesk.Version> versions) {
        var restored = versions.stream()
                .map(LessonDesk.Version::version)
                .collect(Collectors.toMap(PageVersion::number, PageVersion::restored));
        var inherited = new HashSet<Integer>();
        var number = versions.isEmpty() ? 0 : versions.getFirst().version().number();
        while (number >= FIRST) {
            inherited.add(number);
            var from = restored.getOrDefault(number, 0);
            number = from > 0 && from < number ? from : number - 1;
        }
        return inherited;
    }
}
