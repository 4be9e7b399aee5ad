package lv.burtnica.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code CheckPdf FILE.pdf}: says in plain words whether a PDF keeps PDF/UA-1 and PDF/A-2a. It stands with the tests because veraPDF does.
 */
final class CheckPdf {

    private CheckPdf() {}

    public static void main(String[] args) throws IOException {
        var passed = true;
        for (var name : args) {
            var faults = VeraPdf.faults(Files.readAllBytes(Path.of(name)));
            System.out.println(sentence(name, faults.size()));
            faults.forEach(fault -> System.out.println("  - " + fault));
            passed &= faults.isEmpty();
        }
        System.exit(passed ? 0 : 2);
    }

    static String sentence(String name, int faults) {
        return faults == 0
                ? name + " passes PDF/UA-1 and PDF/A-2a: a screen reader can read it, and it will last."
                : name + " does not pass. " + faults + " things are wrong:";
    }
}
