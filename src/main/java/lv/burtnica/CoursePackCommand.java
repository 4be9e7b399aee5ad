package lv.burtnica;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import lv.burtnica.exchange.pack.PackBundle;
import lv.burtnica.exchange.pack.PackMaker;
import lv.burtnica.exchange.pack.PackZip;
import lv.burtnica.wording.TextBundle;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * {@code coursepack --out FILE.zip [settings of the server]}: writes the course pack of a notebook, which it starts without its web
 * server. Exit code 0; 1 with a sentence where it cannot, also where the file is there already.
 */
@Command(name = "coursepack", mixinStandardHelpOptions = true)
final class CoursePackCommand implements Callable<Integer> {

    private final Wording wording;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE.zip", descriptionKey = "out", required = true)
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    private CoursePackCommand(Locale language) {
        wording = Wording.in(language);
    }

    static CommandLine commandLine(Locale language) {
        return new CommandLine(new CoursePackCommand(language)).setResourceBundle(new TextBundle("commands.coursepack.help.", language));
    }

    @Override
    public Integer call() throws InterruptedException {
        if (Files.exists(out)) {
            return refuse("commands.coursepack.there", Map.of("file", out));
        }
        var made = new AtomicReference<@Nullable PackBundle>();
        var code = ClosedNotebook.open(
                settings, wording, spec.commandLine().getErr(), notebook -> made.set(notebook.getBean(PackMaker.class).make()));
        var pack = made.get();
        return pack == null ? code : write(pack);
    }

    private int write(PackBundle pack) {
        try {
            Files.write(out, PackZip.write(pack), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            return refuse("commands.coursepack.unwritable", Map.of("file", out));
        }
        spec.commandLine().getOut().println(wording.text("commands.coursepack.done",
                Map.of("file", out, "n", pack.manifest().entries().size(), "revision", pack.manifest().revision())));
        return 0;
    }

    private int refuse(String key, Map<String, ?> arguments) {
        spec.commandLine().getErr().println(wording.text(key, arguments));
        return ClosedNotebook.REFUSED;
    }
}
