package lv.burtnica;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lv.burtnica.people.CoordinatorLink;
import lv.burtnica.wording.TextBundle;
import lv.burtnica.wording.Wording;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * {@code coordinator [settings of the server]}: prints a one-time link that makes an account for a coordinator, for the case that the only
 * one is locked out. Whoever can run it has the whole store in their hands anyway. Exit code 0; 1 with a sentence where another process
 * has the notebook open, where there is none, or where it cannot be read.
 */
@Command(name = "coordinator", mixinStandardHelpOptions = true)
final class CoordinatorCommand implements Callable<Integer> {

    private final Wording wording;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    private CoordinatorCommand(Locale language) {
        wording = Wording.in(language);
    }

    static CommandLine commandLine(Locale language) {
        return new CommandLine(new CoordinatorCommand(language)).setResourceBundle(new TextBundle("people.coordinator.help.", language));
    }

    @Override
    public Integer call() throws InterruptedException {
        return ClosedNotebook.open(settings, wording, spec.commandLine().getErr(), this::print);
    }

    private void print(ApplicationContext notebook) {
        var out = spec.commandLine().getOut();
        out.println(wording.text("people.coordinator.link"));
        out.println();
        out.println("    " + notebook.getBean(CoordinatorLink.class).make());
        out.flush();
    }
}
