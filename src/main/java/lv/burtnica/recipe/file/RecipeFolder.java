package lv.burtnica.recipe.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.recipe.Recipe;

/**
 * Many recipe files at once: those that are in order and the faults of the others, so that one bad file never hides the good ones.
 *
 * @param found in the order of the files
 * @param faults in the order of the files and lines
 */
public record RecipeFolder(List<Found> found, List<FileFault> faults) {

    /** A recipe takes a few kB; a file of more is not one. */
    private static final long LARGEST = 1_000_000;

    public RecipeFolder {
        found = List.copyOf(found);
        faults = List.copyOf(faults);
    }

    /** A recipe and the file it was read from. */
    public record Found(String file, Recipe recipe) {}

    /** A fault and the file it is in. */
    public record FileFault(String file, RecipeFault fault) {

        /** Place and sentence: {@code zupa.md:7: Trūkst …}. */
        public String sentence(Locale language) {
            return fault.located(file, language);
        }
    }

    /** The recipes that could be read, in the order of their files. */
    public List<Recipe> recipes() {
        return found.stream().map(Found::recipe).toList();
    }

    /** Reads the given files, and all {@code *.md} in the given folders and the folders in them, but for those of a course. */
    public static RecipeFolder read(List<Path> filesAndFolders) {
        var texts = new ArrayList<Map.Entry<String, String>>();
        var faults = new ArrayList<FileFault>();
        for (var path : filesAndFolders) {
            for (var file : files(path, faults)) {
                text(file, faults).ifPresent(text -> texts.add(Map.entry(file.toString(), text)));
            }
        }
        var read = ofTexts(texts);
        faults.addAll(read.faults());
        return new RecipeFolder(read.found(), faults);
    }

    /**
     * Reads files that are at hand as texts already, such as those in the jar.
     *
     * @param texts names and contents of the files
     */
    public static RecipeFolder ofTexts(List<Map.Entry<String, String>> texts) {
        var found = new ArrayList<Found>();
        var faults = new ArrayList<FileFault>();
        var taken = new HashMap<String, String>();
        var readings = texts.parallelStream().map(text -> RecipeFileReader.read(text.getKey(), text.getValue())).toList();
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            switch (readings.get(i)) {
                case Reading.Faulty<Recipe>(var wrong) -> wrong.forEach(fault -> faults.add(new FileFault(text.getKey(), fault)));
                case Reading.Fine<Recipe>(var recipe) -> {
                    var other = taken.putIfAbsent(recipe.language().getLanguage() + "/" + recipe.key(), text.getKey());
                    if (other == null) {
                        found.add(new Found(text.getKey(), recipe));
                    } else {
                        faults.add(new FileFault(text.getKey(), RecipeFault.at(0, "recipe-twice", "file", other)));
                    }
                }
            }
        }
        return new RecipeFolder(found, faults);
    }

    private static List<Path> files(Path path, List<FileFault> faults) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".md") && !isOfACourse(path, file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(new FileFault(path.toString(), RecipeFault.at(0, "file-unreadable")));
            return List.of();
        }
    }

    /** Lessons are Markdown too; a folder that has a course's file in it holds no recipes. */
    private static boolean isOfACourse(Path root, Path file) {
        for (var folder = file.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            if (Files.exists(folder.resolve("course.md"))) {
                return true;
            }
        }
        return false;
    }

    static Optional<String> text(Path file, List<FileFault> faults) {
        try {
            if (!Files.exists(file)) {
                faults.add(new FileFault(file.toString(), RecipeFault.at(0, "file-missing")));
            } else if (Files.size(file) > LARGEST) {
                faults.add(new FileFault(file.toString(), RecipeFault.at(0, "file-too-large")));
            } else {
                return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
            }
        } catch (CharacterCodingException e) {
            faults.add(new FileFault(file.toString(), RecipeFault.at(0, "file-not-utf-8")));
        } catch (IOException e) {
            faults.add(new FileFault(file.toString(), RecipeFault.at(0, "file-unreadable")));
        }
        return Optional.empty();
    }
}
