package lv.burtnica.backup.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import lv.burtnica.backup.BackupException;
import lv.burtnica.backup.Restoring;
import lv.burtnica.wording.TextBundle;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code restore FILE.zip [--into DATA] [--replace]}: gives a copy back. Exit code 0, or 2 with a sentence on stderr; the store is then as
 * it was before.
 */
@Command(name = "restore", mixinStandardHelpOptions = true, sortOptions = false)
public final class RestoreCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.zip", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--into", paramLabel = "DATA", descriptionKey = "into")
    private @Nullable Path into;

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    private final Wording wording;

    private RestoreCommand(Wording wording) {
        this.wording = wording;
    }

    /** The command with its help in the language nearest to the given one. */
    public static CommandLine commandLine(Locale language) {
        var command = new RestoreCommand(Wording.in(language));
        return new CommandLine(command).setResourceBundle(new TextBundle("backup.command.help.restore.", language));
    }

    @Override
    public Integer call() {
        try {
            var restored = new Restoring(StoreSettings.read(into), Clock.systemUTC()).restore(file, replace);
            var out = spec.commandLine().getOut();
            out.println(wording.text("backup.command.restored", "recipes", restored.facts().recipes()));
            if (!restored.kept().isEmpty()) {
                out.println(wording.text("backup.command.kept", "place", restored.kept()));
            }
            return 0;
        } catch (BackupException e) {
            spec.commandLine().getErr().println(e.sentence(wording.language()));
            spec.commandLine().getErr().flush();
            return REFUSED;
        }
    }
}
