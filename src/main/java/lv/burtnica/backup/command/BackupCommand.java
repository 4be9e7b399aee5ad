package lv.burtnica.backup.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import lv.burtnica.backup.BackupException;
import lv.burtnica.backup.CopyMaker;
import lv.burtnica.wording.TextBundle;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup FILE.zip [--data DATA]}: everything in the store as one file. Exit code 0, or 2 with a sentence on stderr. */
@Command(name = "backup", mixinStandardHelpOptions = true, sortOptions = false)
public final class BackupCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.zip", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--data", paramLabel = "DATA", descriptionKey = "data")
    private @Nullable Path data;

    private final Wording wording;

    private BackupCommand(Wording wording) {
        this.wording = wording;
    }

    /** The command with its help in the language nearest to the given one. */
    public static CommandLine commandLine(Locale language) {
        var command = new BackupCommand(Wording.in(language));
        return new CommandLine(command).setResourceBundle(new TextBundle("backup.command.help.backup.", language));
    }

    @Override
    public Integer call() {
        try {
            if (Files.exists(file)) {
                return refuse(wording.text("backup.command.file-exists", "file", file.toString()));
            }
            var facts = new CopyMaker(Clock.systemUTC()).make(StoreSettings.read(data), file);
            var said = Map.of("file", file.toString(), "recipes", facts.recipes(), "size", wording.fileSize(file.toFile().length()));
            spec.commandLine().getOut().println(wording.text("backup.command.made", said));
            return 0;
        } catch (BackupException e) {
            return refuse(e.sentence(wording.language()));
        }
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return REFUSED;
    }
}
