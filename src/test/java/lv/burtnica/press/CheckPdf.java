package lv.burtnica.press;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * {@code bin/check FILE.pdf… --lang lv|en}: says in plain words whether PDF files keep PDF/UA-1, so that a screen reader can read them, and
 * PDF/A-2a, so that they last. It stands with the tests because veraPDF does. Exit code 0 where all keep PDF/UA-1, 2 where one does not,
 * 1 where a file cannot be read.
 */
final class CheckPdf {

    private static final int FAULTY = 2;
    private static final int UNREADABLE = 1;
    private static final int MOST_PAGES = 8;

    private final CheckWords words;
    private final PrintStream out;

    CheckPdf(Locale language, PrintStream out) {
        this.words = new CheckWords(language);
        this.out = out;
    }

    public static void main(String[] args) {
        var names = new ArrayList<>(List.of(args));
        var at = names.indexOf("--lang");
        var asked = Locale.getDefault().getLanguage();
        if (at >= 0 && at + 1 < names.size()) {
            asked = names.remove(at + 1);
            names.remove(at);
        }
        var language = asked.equals("en") ? Locale.ENGLISH : Locale.of("lv");
        System.exit(new CheckPdf(language, new PrintStream(System.out, true, StandardCharsets.UTF_8)).check(names));
    }

    /** Returns the exit code. */
    int check(List<String> names) {
        if (names.isEmpty()) {
            out.println(words.text("usage", Map.of()));
            return UNREADABLE;
        }
        return names.stream().mapToInt(this::check).max().orElse(0);
    }

    private int check(String name) {
        try {
            return say(name, VeraPdf.check(Files.readAllBytes(Path.of(name))));
        } catch (IOException e) {
            out.println(words.text("unreadable", Map.of("file", name)));
        } catch (VeraPdf.NoPdfException e) {
            out.println(words.text("no-pdf", Map.of("file", name)));
        }
        return UNREADABLE;
    }

    private int say(String name, List<Fault> faults) {
        var reading = faults.stream().filter(fault -> fault.standard() == PDFAFlavour.PDFUA_1).toList();
        if (reading.isEmpty()) {
            out.println(words.text("passes", Map.of("file", name)));
        } else {
            var kinds = reading.stream().collect(Collectors.groupingBy(Fault::clause, LinkedHashMap::new, Collectors.toList()));
            out.println(words.text("fails", Map.of("file", name, "n", kinds.size())));
            kinds.forEach((clause, all) -> out.println("  - " + kind(clause, all)));
        }
        var lasting = faults.stream().filter(fault -> fault.standard() == PDFAFlavour.PDFA_2_A).map(Fault::clause).distinct().count();
        out.println(words.text(lasting == 0 ? "lasts" : "may-not-last", Map.of("n", lasting)));
        return reading.isEmpty() ? 0 : FAULTY;
    }

    private String kind(String clause, List<Fault> faults) {
        var pages = faults.stream().map(Fault::page).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt)
                .collect(Collectors.toCollection(TreeSet::new));
        var named = pages.stream().limit(MOST_PAGES).map(String::valueOf).collect(Collectors.joining(", "));
        var where = pages.isEmpty()
                ? ""
                : words.text("pages", Map.of("pages", named, "n", pages.size(), "more", Math.max(0, pages.size() - MOST_PAGES)));
        return words.text("kind", Map.of("what", words.clause(clause), "where", where, "clause", clause));
    }
}
