package lv.burtnica.booklet.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.file.RecipeFolder.Found;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;

/**
 * The photographs that lie beside recipe files under the same name: {@code buberts.jpg} beside {@code buberts.md}. A translation without
 * one of its own takes that of the other text.
 */
final class NearbyPhotographs {

    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".JPG");
    private static final String RECIPE_ENDING = ".md";
    private static final long LARGEST = 20L * 1024 * 1024;
    /** In pixels, enough for the width of a page of A4 at 200 dots an inch. */
    private static final double LONGEST_EDGE = 1600;
    private static final double QUALITY = 0.9;
    private static final int MARKER = 0xff;
    /** The segment in which cameras write where and how a photograph was taken, and which side is up (Exif, APP1). */
    private static final int CAMERA = 0xe1;
    private static final int FIRST_OF_PROGRAMS = 0xe0;
    private static final int LAST_OF_PROGRAMS = 0xef;

    private final List<Found> found;

    NearbyPhotographs(List<Found> found) {
        this.found = List.copyOf(found);
    }

    /**
     * An upright JPEG without anything that a camera wrote into it, {@code null} where none lies there.
     *
     * @throws Refusal if it cannot be read
     */
    byte @Nullable [] of(Recipe recipe) {
        var own = found.stream().filter(each -> each.recipe() == recipe);
        var others = found.stream().filter(each -> each.recipe() != recipe && each.recipe().key().equals(recipe.key()));
        return Stream.concat(own, others)
                .flatMap(each -> beside(each.file()).stream())
                .findFirst()
                .map(NearbyPhotographs::read)
                .orElse(null);
    }

    private static Optional<Path> beside(String file) {
        if (!file.endsWith(RECIPE_ENDING)) {
            return Optional.empty();
        }
        var name = file.substring(0, file.length() - RECIPE_ENDING.length());
        return ENDINGS.stream().map(ending -> Path.of(name + ending)).filter(Files::isRegularFile).findFirst();
    }

    private static byte[] read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw unusable(file);
            }
            var bytes = Files.readAllBytes(file);
            return isFromCamera(bytes) ? developed(bytes) : bytes;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw unusable(file);
        }
    }

    private static Refusal unusable(Path file) {
        return new Refusal("booklet.command.no-photograph", Map.of("file", file.toString()));
    }

    /** Turned upright and drawn anew at the size of print. */
    private static byte[] developed(byte[] bytes) throws IOException {
        var upright = Thumbnails.of(new ByteArrayInputStream(bytes)).scale(1).useExifOrientation(true).asBufferedImage();
        var longest = Math.max(upright.getWidth(), upright.getHeight());
        var out = new ByteArrayOutputStream();
        Thumbnails.of(upright)
                .scale(Math.min(1, LONGEST_EDGE / longest))
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return out.toByteArray();
    }

    /** Programs write their segments at the beginning, before the picture. */
    private static boolean isFromCamera(byte[] bytes) {
        for (var at = 2; at + 4 < bytes.length && (bytes[at] & 0xff) == MARKER; ) {
            var kind = bytes[at + 1] & 0xff;
            if (kind == CAMERA) {
                return true;
            }
            if (kind < FIRST_OF_PROGRAMS || kind > LAST_OF_PROGRAMS) {
                return false;
            }
            at += 2 + ((bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff);
        }
        return false;
    }
}
