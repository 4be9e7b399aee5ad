package lv.burtnica.course.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.file.RecipeFolder;
import lv.burtnica.wording.Texts;

/** Finds the recipe files that a course on the disk cooks from: in its own folder {@code recipes}, or in the folder that it lies in. */
final class RecipeShelf {

    private static final List<String> BELOW = List.of("", "preserves/");

    private final List<Path> folders;
    private final Locale language;

    RecipeShelf(Path course, Locale language) {
        this.language = language;
        var around = course.toAbsolutePath().normalize().getParent();
        var own = course.resolve("recipes");
        folders = Stream.of(own, around == null ? own : around).map(this::inLanguage).distinct().toList();
    }

    private Path inLanguage(Path folder) {
        var translated = folder.resolve(language.getLanguage());
        return !language.equals(Texts.LATVIAN) && Files.isDirectory(translated) ? translated : folder;
    }

    /** The recipe whose file has the key for its name. */
    Optional<Recipe> find(String key) {
        return folders.stream()
                .flatMap(folder -> BELOW.stream().map(below -> folder.resolve(below + key + ".md").normalize())
                        .filter(file -> file.startsWith(folder)))
                .filter(Files::isRegularFile)
                .findFirst()
                .flatMap(file -> RecipeFolder.read(List.of(file)).recipes().stream().findFirst());
    }

    /** Every recipe in order that lies there, in the language of the course. */
    List<Recipe> all() {
        return RecipeFolder.read(folders.stream().filter(Files::isDirectory).toList()).recipes().stream()
                .filter(recipe -> recipe.language().getLanguage().equals(language.getLanguage()))
                .toList();
    }
}
