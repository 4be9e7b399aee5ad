package lv.burtnica.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import lv.burtnica.Burtnica;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.pantry.PantryIndex;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole application on a store and a search index in a temporary folder, which can be filled with more and more recipes. */
final class LargeNotebook implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private final Path data;
    private final ConfigurableApplicationContext application;
    private final RecipeGenerator generator;
    private int size;

    private LargeNotebook(Path data, ConfigurableApplicationContext application, long seed) {
        this.data = data;
        this.application = application;
        this.generator = new RecipeGenerator(seed);
        this.size = RecipeGenerator.starters().size();
    }

    static LargeNotebook open(long seed) throws IOException {
        var data = Files.createTempDirectory("burtnica-bench");
        var application = new SpringApplicationBuilder(Burtnica.class)
                .run("--server.port=0", "--vaadin.productionMode=true", "--burtnica.data=" + data, "--logging.level.root=warn");
        return new LargeNotebook(data, application, seed);
    }

    <T> T get(Class<T> part) {
        return application.getBean(part);
    }

    int size() {
        return size;
    }

    /** Adds recipes until there are so many, then waits until everything has caught up. */
    void grow(int wanted) throws InterruptedException {
        while (size < wanted) {
            var count = Math.min(AT_ONCE, wanted - size);
            get(RecipeBook.class).addAll(generator.next(count));
            size += count;
            if (size % 5_000 < AT_ONCE) {
                System.err.println("  " + Table.number(size) + " recipes are in the store");
            }
        }
        var index = get(PantryIndex.class);
        while (!index.isComplete() || index.size() < wanted) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Override
    public void close() throws IOException {
        application.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
