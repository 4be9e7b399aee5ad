package lv.burtnica;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the reader's language what is wrong with a command as it was typed, and how to go on. */
final class CommandErrors implements IParameterExceptionHandler {

    private final Wording wording;

    /** @param language that of the sentences */
    CommandErrors(Locale language) {
        wording = Wording.in(language);
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        var command = problem.getCommandLine();
        var sentences = new ArrayList<>(sentences(problem, Arrays.asList(args)));
        sentences.add(wording.text("commands.error.help", "command", command.getCommandSpec().qualifiedName()));
        sentences.forEach(command.getErr()::println);
        command.getErr().flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private List<String> sentences(ParameterException problem, List<String> args) {
        return switch (problem) {
            case MissingParameterException missing -> missing(missing, args);
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice -> List.of(wording.text("commands.error.twice", "option", name(twice.getOverwritten())));
            default -> List.of(unusable(problem.getArgSpec(), problem.getValue()));
        };
    }

    private String unusable(@Nullable ArgSpec wanted, @Nullable String value) {
        return wanted == null || value == null
                ? wording.text("commands.error.unclear")
                : wording.text("commands.error.bad-value", Map.of("value", value, "option", name(wanted), "wanted", wanted.paramLabel()));
    }

    /** An option may be missing, be there with nothing behind it, or be meant by a word with a slip in it. */
    private List<String> missing(MissingParameterException problem, List<String> args) {
        var unknown = args.stream().filter(arg -> isUnknown(arg, problem.getCommandLine())).toList();
        return unknown.isEmpty()
                ? List.of(missing(problem.getMissing(), args))
                : unmatched(new UnmatchedArgumentException(problem.getCommandLine(), unknown));
    }

    private static boolean isUnknown(String arg, CommandLine command) {
        return arg.startsWith("--") && command.getCommandSpec().findOption(arg.split("=", 2)[0]) == null;
    }

    private String missing(List<ArgSpec> missing, List<String> args) {
        if (missing.size() == 1 && missing.getFirst() instanceof OptionSpec option && isTyped(option, args)) {
            return wording.text("commands.error.no-value", "option", name(option), "value", option.paramLabel());
        }
        var names = missing.stream().map(CommandErrors::shown).collect(Collectors.joining(", "));
        return wording.text("commands.error.missing", "names", names);
    }

    private static boolean isTyped(OptionSpec option, List<String> args) {
        return Stream.of(option.names()).anyMatch(name -> args.stream().anyMatch(arg -> arg.equals(name) || arg.startsWith(name + "=")));
    }

    private List<String> unmatched(UnmatchedArgumentException problem) {
        var words = problem.getUnmatched();
        var word = words.isEmpty() ? "" : words.getFirst();
        var parent = problem.getCommandLine();
        var kind = problem.isUnknownOption() || word.startsWith("-")
                ? "unknown-option"
                : parent.getSubcommands().isEmpty() ? "too-much" : "unknown-command";
        var sentences = new ArrayList<>(List.of(wording.text("commands.error." + kind, "word", word)));
        var near = problem.getSuggestions();
        if (!kind.equals("too-much") && !near.isEmpty()) {
            sentences.add(wording.text("commands.error.perhaps", "names", String.join(", ", near)));
        }
        return sentences;
    }

    private static String name(ArgSpec wanted) {
        return wanted instanceof OptionSpec option ? option.longestName() : wanted.paramLabel();
    }

    private static String shown(ArgSpec wanted) {
        return wanted instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : wanted.paramLabel();
    }
}
