package lv.burtnica.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import lv.burtnica.exchange.archive.ArchiveReader;
import lv.burtnica.exchange.archive.JsonReader;
import lv.burtnica.exchange.page.PageReader;
import lv.burtnica.exchange.page.PageText;
import lv.burtnica.exchange.text.CooklangIn;
import lv.burtnica.exchange.text.CsvIn;
import lv.burtnica.exchange.text.PlainIn;
import lv.burtnica.exchange.text.RecipeMdIn;

/** Reads whatever comes in. What a file is, its content says; its name counts only where two kinds look alike. */
public final class Importer {

    /** The largest file that is taken in, in bytes. */
    public static final int LARGEST = 200 * 1024 * 1024;
    /** The largest single text; a page with a thousand comments is smaller. */
    private static final int LARGEST_TEXT = 30 * 1024 * 1024;

    private static final Pattern HTML = Pattern.compile(
            "<(?:!doctype|html|head|body|script|meta|div|article|section)\\b|\\bitemscope\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RECIPE_MD = Pattern.compile("(?m)\\A(?:---\\R.*?\\R---\\R)?\\s*(?:# \\S|\\S.*\\R=+\\s*$)", Pattern.DOTALL);
    private static final Pattern COOKLANG = Pattern.compile("@[\\p{L}][^@{}\\n]*\\{[^}]*}|(?m)^>> ?[^:]+:");
    private static final int HEAD = 4000;

    private Importer() {}

    /** Everything in a file: what was found and what was missed, never nothing. */
    public static Harvest read(InFile file) {
        return read(file, "");
    }

    /** @param address where a page was fetched from, empty where nobody knows */
    public static Harvest read(InFile file, String address) {
        try {
            if (file.bytes().length == 0) {
                throw new NoRecipeException("empty");
            }
            if (file.bytes().length > LARGEST) {
                throw new NoRecipeException("too-large", Map.of("most", LARGEST / (1024 * 1024)));
            }
            return isZip(file) ? ArchiveReader.read(file, inner -> single(inner, "")) : single(file, address);
        } catch (NoRecipeException e) {
            return new Harvest(file.name(), List.of(), List.of(e.at("")), List.of());
        } catch (ArchiveReader.NotMeantException e) {
            return new Harvest(file.name(), List.of(), List.of(new NoRecipeException("no-recipe-in-json").at("")), List.of());
        }
    }

    private static boolean isZip(InFile file) {
        return file.begins('P', 'K', 3, 4) || file.begins('P', 'K', 5, 6);
    }

    /** A file that is no archive. */
    private static Harvest single(InFile file, String address) {
        if (isZip(file)) {
            throw new NoRecipeException("archive-too-deep");
        }
        if (file.begins(0x1F, 0x8B)) {
            return single(new InFile(file.name(), unpacked(file.bytes())), address);
        }
        if (file.bytes().length > LARGEST_TEXT) {
            throw new NoRecipeException("too-large", Map.of("most", LARGEST_TEXT / (1024 * 1024)));
        }
        return text(file, PageText.of(file.bytes()), address);
    }

    private static byte[] unpacked(byte[] packed) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var content = stream.readNBytes(LARGEST_TEXT + 1);
            if (content.length > LARGEST_TEXT || (content.length > 1_000_000 && content.length / 200 > packed.length)) {
                throw new NoRecipeException("archive-bomb");
            }
            if (content.length > 1 && (content[0] & 0xFF) == 0x1F && (content[1] & 0xFF) == 0x8B) {
                throw new NoRecipeException("archive-too-deep");
            }
            return content;
        } catch (IOException e) {
            throw new NoRecipeException("archive-damaged");
        }
    }

    private static Harvest text(InFile file, String text, String address) {
        var start = text.stripLeading();
        var head = start.substring(0, Math.min(start.length(), HEAD));
        if (start.isEmpty()) {
            throw new NoRecipeException("empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw new NoRecipeException("not-text");
        }
        if (start.startsWith("{") || start.startsWith("[") && file.name().toLowerCase(Locale.ROOT).matches(".*json(ld)?|")) {
            return JsonReader.read(file.name(), text);
        }
        if (file.ends(".md")) {
            return one(file, RecipeMdIn.read(file, text));
        }
        if (file.ends(".cook")) {
            return one(file, CooklangIn.read(file, text));
        }
        return file.ends(".csv") || file.ends(".tsv") ? table(file, text) : guessed(file, text, head, address);
    }

    private static Harvest guessed(InFile file, String text, String head, String address) {
        if (HTML.matcher(head).find() || file.ends(".html") || file.ends(".htm")) {
            var recipes = PageReader.read(text, address);
            var found = new ArrayList<Find>();
            for (var recipe : recipes) {
                found.add(new Find(recipes.size() == 1 ? "" : Integer.toString(found.size() + 1), recipe, null));
            }
            return new Harvest(file.name(), found, List.of(), List.of());
        }
        if (RECIPE_MD.matcher(head).find() && text.contains("\n---")) {
            return one(file, RecipeMdIn.read(file, text));
        }
        if (COOKLANG.matcher(head).find()) {
            return one(file, CooklangIn.read(file, text));
        }
        if (CsvIn.suits(text)) {
            return table(file, text);
        }
        var found = new ArrayList<Find>();
        var missed = new ArrayList<Miss>();
        PlainIn.read(text, found, missed);
        return new Harvest(file.name(), found, missed, List.of());
    }

    private static Harvest table(InFile file, String text) {
        var found = new ArrayList<Find>();
        var missed = new ArrayList<Miss>();
        CsvIn.read(file, text, found, missed);
        if (found.isEmpty() && missed.isEmpty()) {
            throw new NoRecipeException("empty");
        }
        return new Harvest(file.name(), found, missed, List.of());
    }

    private static Harvest one(InFile file, Incoming recipe) {
        return new Harvest(file.name(), List.of(new Find("", recipe, null)), List.of(), List.of());
    }
}
