package lv.burtnica;

import java.io.PrintStream;
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
import lv.burtnica.wording.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands in the jar. They start without the web server; only those that need the store open it. */
final class Commands {

    @Command(name = "burtnica", mixinStandardHelpOptions = true)
    private static final class Program {}

    private static final String BOOKLET = "booklet";
    private static final String LANGUAGE_OPTION = "--lang";

    /** All of them, loaded only where picocli is. */
    private static final class All {

        private static final Map<String, Function<Locale, CommandLine>> COMMANDS = new LinkedHashMap<>();

        static {
            COMMANDS.put(BOOKLET, BookletCommand::commandLine);
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

        private All() {}
    }

    private Commands() {}

    /** Options for the server begin with dashes; anything else, and a call for help, is meant for a command. */
    static boolean wantedBy(String[] args) {
        return args.length > 0 && (!args[0].startsWith("-") || args[0].equals("--help") || args[0].equals("-h"));
    }

    /** Runs the command and returns its exit code. */
    static int run(String[] args) {
        var language = language(args, Locale.getDefault());
        if (args[0].equals(BOOKLET)) {
            var plain = BookletCommand.plain(List.of(args).subList(1, args.length), language, writer(System.err));
            if (plain.isPresent()) {
                return plain.get().call();
            }
        }
        return runWithPicocli(args, language);
    }

    /** The language that a command line asks for; else Latvian on a computer that speaks it, English on any other. */
    static Locale language(String[] args, Locale machine) {
        for (var i = 0; i < args.length; i++) {
            var next = i + 1 < args.length ? args[i + 1] : "";
            var value = args[i].equals(LANGUAGE_OPTION) ? next : args[i].startsWith(LANGUAGE_OPTION + "=") ? args[i].substring(7) : "";
            if (isSpoken(value)) {
                return Locale.of(value);
            }
        }
        return isSpoken(machine.getLanguage()) ? machine : Texts.ENGLISH;
    }

    private static boolean isSpoken(String language) {
        return Texts.standard().languages().stream().anyMatch(spoken -> spoken.getLanguage().equals(language));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int runWithPicocli(String[] args, Locale language) {
        // Before the commands come: given later it would take the place of their own.
        var all = new CommandLine(new Program()).setResourceBundle(new TextBundle("commands.help.", language));
        // Reading what a command takes costs time, so a command that is named comes alone; anything else gets to know them all.
        var wanted = All.COMMANDS.get(args[0]);
        var shown = wanted == null ? All.COMMANDS.values() : List.of(wanted);
        shown.forEach(command -> all.addSubcommand(command.apply(language)));
        all.setParameterExceptionHandler(new CommandErrors(language));
        all.setOut(writer(System.out));
        all.setErr(writer(System.err));
        return all.execute(args);
    }
}
