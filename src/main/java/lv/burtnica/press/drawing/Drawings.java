package lv.burtnica.press.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import lv.burtnica.press.UnusablePictureException;
import lv.burtnica.press.UnusablePictureException.Reason;

/** The line drawings of the house, each read once. */
public final class Drawings {

    private static final Map<String, Vector> READ = new ConcurrentHashMap<>();
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    private Drawings() {}

    /** @throws UnusablePictureException if there is no such drawing */
    public static Vector named(String name) {
        return READ.computeIfAbsent(name, Drawings::read);
    }

    private static Vector read(String name) {
        return SvgReader.read(source(name), name);
    }

    /**
     * The drawing as SVG.
     *
     * @throws UnusablePictureException if there is no such drawing
     */
    public static String source(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new UnusablePictureException(Reason.NO_SUCH_DRAWING, name);
        }
        try (var in = Drawings.class.getResourceAsStream("/META-INF/resources/illustrations/" + name + ".svg")) {
            if (in == null) {
                throw new UnusablePictureException(Reason.NO_SUCH_DRAWING, name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
