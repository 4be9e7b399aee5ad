package lv.burtnica;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What an ICU message asks for: the names of its arguments, and the forms in which it counts. */
final class TextShape {

    private final MessagePattern pattern;

    TextShape(String text) {
        pattern = new MessagePattern(text);
    }

    Set<String> arguments() {
        return new TreeSet<>(parts()
                .filter(index -> isArgumentName(pattern.getPart(index).getType()))
                .mapToObj(this::text)
                .toList());
    }

    /** For each place that counts, the forms it has words for, such as {@code zero}, {@code one} and {@code other}. */
    List<List<String>> plurals() {
        return parts()
                .filter(index -> pattern.getPart(index).getType() == Part.Type.ARG_START)
                .filter(index -> pattern.getPart(index).getArgType() == ArgType.PLURAL)
                .mapToObj(this::forms)
                .toList();
    }

    private List<String> forms(int start) {
        var forms = new ArrayList<String>();
        var end = pattern.getLimitPartIndex(start);
        for (var index = start + 1; index < end; index++) {
            switch (pattern.getPart(index).getType()) {
                case ARG_SELECTOR -> forms.add(text(index));
                // What stands inside a form is another message with arguments of its own.
                case MSG_START -> index = pattern.getLimitPartIndex(index);
                default -> { }
            }
        }
        return forms;
    }

    private static boolean isArgumentName(Part.Type type) {
        return type == Part.Type.ARG_NAME || type == Part.Type.ARG_NUMBER;
    }

    private IntStream parts() {
        return IntStream.range(0, pattern.countParts());
    }

    private String text(int index) {
        return pattern.getSubstring(pattern.getPart(index));
    }
}
