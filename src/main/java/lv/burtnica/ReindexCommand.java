package lv.burtnica;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import lv.burtnica.recipe.RecipeIndex;
import lv.burtnica.wording.TextBundle;
import lv.burtnica.wording.Wording;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * {@code reindex [settings of the server]}: makes the search index anew from the store. It starts the notebook without its web server.
 * Exit code 0; 1 with a sentence where another process has the notebook open, where there is no notebook, or where it cannot be read.
 */
@Command(name = "reindex", mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {

    private static final int STEP = 1000;

    private final Wording wording;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    private ReindexCommand(Locale language) {
        wording = Wording.in(language);
    }

    static CommandLine commandLine(Locale language) {
        return new CommandLine(new ReindexCommand(language)).setResourceBundle(new TextBundle("commands.reindex.help.", language));
    }

    @Override
    public Integer call() throws InterruptedException {
        return ClosedNotebook.open(settings, wording, spec.commandLine().getErr(), this::rebuild);
    }

    private void rebuild(ApplicationContext notebook) throws InterruptedException {
        var said = new AtomicLong();
        var count = notebook.getBean(RecipeIndex.class).rebuild(done -> {
            if (done / STEP > said.getAndSet(done / STEP)) {
                say("commands.reindex.progress", done);
            }
        });
        say("commands.reindex.done", count);
    }

    private void say(String key, long count) {
        spec.commandLine().getOut().println(wording.text(key, "n", count));
    }
}
