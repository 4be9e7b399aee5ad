package lv.burtnica.exchange.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.burtnica.exchange.Find;
import lv.burtnica.exchange.Harvest;
import lv.burtnica.exchange.InFile;
import lv.burtnica.exchange.Miss;
import lv.burtnica.exchange.NoRecipeException;
import org.jspecify.annotations.Nullable;

/**
 * Reads every recipe in an archive: Mealie's, Tandoor's with its archives within, Nextcloud's folders, Paprika's, or just files that
 * somebody packed. Whatever is in it is found, missed or passed over by name; nothing is silently left out.
 */
public final class ArchiveReader {

    /** An archive in an archive is Tandoor's way; one more below is nobody's. */
    private static final int DEEPEST = 2;
    private static final List<String> RECIPES = List.of(".json", ".md", ".cook", ".html", ".htm", ".csv", ".paprikarecipe", ".jsonld");

    private final Inner inner;
    private final Limits limits;
    private final List<Find> found = new ArrayList<>();
    private final List<Miss> missed = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    /** Reads a single file that is no archive. */
    @FunctionalInterface
    public interface Inner {

        /** @throws NoRecipeException if it is not even meant to be a recipe */
        Harvest read(InFile file);
    }

    ArchiveReader(Inner inner, Limits limits) {
        this.inner = inner;
        this.limits = limits;
    }

    /** All that is in an archive. */
    public static Harvest read(InFile archive, Inner inner) {
        return new ArchiveReader(inner, Limits.usual()).all(archive);
    }

    Harvest all(InFile archive) {
        open("", archive.bytes(), 1);
        if (found.isEmpty() && missed.isEmpty()) {
            missed.add(new NoRecipeException("archive-empty").at(""));
        }
        return new Harvest(archive.name(), found, missed, passedOver);
    }

    private void open(String above, byte[] bytes, int depth) {
        GuardedZip zip;
        try {
            zip = new GuardedZip(bytes, limits);
        } catch (NoRecipeException e) {
            missed.add(e.at(above));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (var entry : zip.entries()) {
            if (!entry.name().isFolder()) {
                entry(zip, entry, above, depth, seen);
            }
        }
    }

    private void entry(GuardedZip zip, GuardedZip.Entry entry, String above, int depth, Set<String> seen) {
        var name = entry.name();
        var where = above + name.written();
        try {
            if (!name.isSafe()) {
                throw new NoRecipeException("entry-unsafe");
            }
            if (!seen.add(name.written())) {
                throw new NoRecipeException("entry-twice");
            }
            if (name.isLitter()) {
                passedOver.add(where);
            } else if (name.ends(".zip")) {
                nested(zip.read(entry), where, depth);
            } else if (RECIPES.stream().anyMatch(name::ends)) {
                recipe(zip, entry, where);
            } else if (entry.isLink() || entry.isEncrypted()) {
                zip.read(entry);
            } else if (!name.isPicture()) {
                passedOver.add(where);
            }
        } catch (NoRecipeException e) {
            missed.add(e.at(where));
        }
    }

    private void nested(byte[] bytes, String where, int depth) {
        if (depth >= DEEPEST) {
            throw new NoRecipeException("archive-too-deep");
        }
        var before = found.size() + missed.size();
        open(where + "/", bytes, depth + 1);
        if (found.size() + missed.size() == before) {
            missed.add(new NoRecipeException("archive-empty").at(where));
        }
    }

    private void recipe(GuardedZip zip, GuardedZip.Entry entry, String where) {
        try {
            var harvest = inner.read(new InFile(entry.name().written(), zip.read(entry)));
            harvest.missed().forEach(miss -> missed.add(new Miss(below(where, miss.where()), miss.key(), miss.arguments())));
            for (var find : harvest.found()) {
                var picture = find.picture() == null ? picture(zip, entry) : find.picture();
                found.add(new Find(below(where, find.where()), find.recipe(), picture));
            }
        } catch (NotMeantException e) {
            passedOver.add(where);
        }
    }

    private static String below(String where, String place) {
        return place.isEmpty() ? where : where + " " + place;
    }

    /** The largest picture in the recipe's folder or below it; a thumbnail beside it is the smaller one. */
    private byte @Nullable [] picture(GuardedZip zip, GuardedZip.Entry recipe) {
        var folder = recipe.name().folder();
        var beside = zip.entries().stream().filter(entry -> entry.name().isSafe() && entry.name().written().startsWith(folder)).toList();
        var isAlone = beside.stream().filter(entry -> RECIPES.stream().anyMatch(entry.name()::ends)).count() == 1;
        var named = beside.stream()
                .filter(entry -> entry.name().isPicture() && (isAlone || entry.name().stem().equals(recipe.name().stem())))
                .max(Comparator.comparingLong(GuardedZip.Entry::size));
        if (named.isEmpty()) {
            return null;
        }
        try {
            return zip.read(named.get());
        } catch (NoRecipeException e) {
            missed.add(e.at(named.get().name().written()));
            return null;
        }
    }

    /** A file that is part of an archive and is no recipe, such as its list of settings. */
    public static final class NotMeantException extends RuntimeException {}
}
