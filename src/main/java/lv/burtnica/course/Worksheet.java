package lv.burtnica.course;

import java.util.Locale;

/**
 * A page that people write on.
 *
 * @param key the name of its file
 * @param title its heading
 * @param landscape whether the A4 page lies
 * @param text what stands below the heading, as Markdown; a line of underscores is a ruled line, underscores in a line leave room to
 *     write
 */
public record Worksheet(String key, Locale language, String title, boolean landscape, String text) {}
