package lv.burtnica;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
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

    private static final Map<String, Function<Locale, CommandLine>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("booklet", BookletCommand::commandLine);
        COMMANDS.put("lines", LinesCommand::commandLine);
        COMMANDS.put("convert", ConvertCommand::commandLine);
        COMMANDS.put("import", ImportCommand::commandLine);
        COMMANDS.put("assess", AssessCommand::commandLine);
        COMMANDS.put("backup", BackupCommand::commandLine);
        COMMANDS.put("restore", RestoreCommand::commandLine);
        COMMANDS.put("reindex", ReindexCommand::commandLine);
        COMMANDS.put("coordinator", CoordinatorCommand::commandLine);
        COMMANDS.put("daypack", DayPackCommand::commandLine);
        COMMANDS.put("coursepack", CoursePackCommand::commandLine);
    }

    private Commands() {}

    /** Options for the server begin with dashes; anything else, and a call for help, is meant for a command. */
    static boolean wantedBy(String[] args) {
        return args.length > 0 && (!args[0].startsWith("-") || args[0].equals("--help") || args[0].equals("-h"));
    }

    /** Runs the command and returns its exit code. */
    static int run(String[] args) {
        var language = Locale.getDefault();
        var all = new CommandLine(new All());
        // Reading what a command takes costs time, so a command that is named comes alone; anything else gets to know them all.
        var wanted = COMMANDS.get(args[0]);
        var shown = wanted == null ? COMMANDS.values() : List.of(wanted);
        shown.forEach(command -> all.addSubcommand(command.apply(language)));
        all.setResourceBundle(new TextBundle("commands.help.", language));
        all.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        all.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        return all.execute(args);
    }
}
