package lv.burtnica.booklet.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes booklet description files as {@link BookletFileReader} reads them. The funder's logos, which are files of their own, stay out. */
public final class BookletFileWriter {

    private static final int WIDTH = 160;

    private BookletFileWriter() {}

    /** The text of the file; parts that are as usual are left out. */
    public static String write(BookletFile file) {
        var values = new LinkedHashMap<String, Object>();
        values.put("title", file.title());
        put(values, "subtitle", file.subtitle());
        put(values, "group", file.group());
        values.put("language", file.language().getLanguage());
        put(values, "cover", file.cover());
        values.put("my-recipe-pages", file.myRecipePages());
        put(values, "foreword", file.foreword());
        var parts = file.parts();
        flag(values, "how-to", parts.howTo());
        flag(values, "judgements", parts.judgements());
        flag(values, "notes", parts.notes());
        flag(values, "note-pages", parts.notePages());
        flag(values, "conversions", parts.conversions());
        put(values, "beside", parts.beside() == null ? "" : parts.beside().getLanguage());
        put(values, "funder", parts.funder().sentence());
        var chapters = new TreeMap<String, String>();
        parts.chapters().forEach((kind, words) -> chapters.put(kind.code(), words));
        if (!chapters.isEmpty()) {
            values.put("chapters", chapters);
        }
        if (!file.recipes().isEmpty()) {
            values.put("recipes", file.recipes());
        }
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        return new Yaml(options).dump(values);
    }

    private static void put(Map<String, Object> values, String key, String text) {
        if (!text.isBlank()) {
            values.put(key, text);
        }
    }

    private static void flag(Map<String, Object> values, String key, boolean wanted) {
        if (!wanted) {
            values.put(key, false);
        }
    }
}
