package lv.burtnica;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lv.burtnica.backup.command.BackupCommand;
import lv.burtnica.backup.command.RestoreCommand;
import lv.burtnica.booklet.command.BookletCommand;
import lv.burtnica.course.command.DayPackCommand;
import lv.burtnica.exchange.command.ImportCommand;
import lv.burtnica.recipe.assessment.AssessCommand;
import lv.burtnica.recipe.file.ConvertCommand;
import lv.burtnica.recipe.line.LinesCommand;
import lv.burtnica.wording.TextBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands in the jar. They start without the web server; only those that need the store open it. */
final class Commands {

    @Command(name = "burtnica", mixinStandardHelpOptions = true)
    private static final class All {}

    private Commands() {}

    /** Options for the server begin with dashes; anything else, and a call for help, is meant for a command. */
    static boolean wantedBy(String[] args) {
        return args.length > 0 && (!args[0].startsWith("-") || args[0].equals("--help") || args[0].equals("-h"));
    }

    /** Runs the command and returns its exit code. */
    static int run(String[] args) {
        var language = Locale.getDefault();
        var all = new CommandLine(new All());
        all.addSubcommand(new CommandLine(new BookletCommand()).setResourceBundle(new TextBundle("booklet.command.help.", language)));
        all.addSubcommand(LinesCommand.commandLine(language));
        all.addSubcommand(ConvertCommand.commandLine(language));
        all.addSubcommand(ImportCommand.commandLine(language));
        all.addSubcommand(AssessCommand.commandLine(language));
        all.addSubcommand(BackupCommand.commandLine(language));
        all.addSubcommand(RestoreCommand.commandLine(language));
        all.addSubcommand(ReindexCommand.commandLine(language));
        all.addSubcommand(DayPackCommand.commandLine(language));
        all.setResourceBundle(new TextBundle("commands.help.", language));
        all.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        all.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        return all.execute(args);
    }
}
