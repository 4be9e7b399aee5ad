package lv.burtnica;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A string or character as it stands in a Java source.
 *
 * @param file where it stands
 * @param line the line it begins on, from 1
 * @param text its value
 * @param technical whether it is for developers only: in an exception, the log or an annotation
 */
record Literal(Path file, long line, String text, boolean technical) {

    /** All strings and characters in the Java files below a folder. */
    static List<Literal> below(Path folder) {
        return new LiteralReader(Sources.files(folder, ".java")).read();
    }

    String className() {
        return file.getFileName().toString().replace(".java", "");
    }

    /** Whether it stands in a package of views. */
    boolean onScreen() {
        return StreamSupport.stream(file.spliterator(), false).anyMatch(folder -> folder.endsWith("ui"));
    }

    @Override
    public String toString() {
        return file + ":" + line + " \"" + text + "\"";
    }
}
