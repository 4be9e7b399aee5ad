package lv.burtnica.measure;

/**
 * Letters without case and marks, the way people type in a hurry: {@code Griķu} and {@code GRIKU} become {@code griku}.
 * Every character stays one character, so places in the plain text are places in the original.
 */
public final class PlainLetters {

    private static final String MARKED = "āáàâäãåąăčćçĉďēéèêëėęěģğĝīíìîïįķļłľņńñňōóòôöõøŗřšśşŝșţťțūúùûüųůŵýÿžźżё";
    private static final String PLAIN = "aaaaaaaaaccccdeeeeeeeegggiiiiiiklllnnnnooooooorrssssstttuuuuuuuwyyzzzе";
    private static final char[] TABLE = table();

    private PlainLetters() {}

    /** The text in lower case without marks above, below or across its letters; as long as the original. */
    public static String of(String text) {
        var plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = of(text.charAt(i));
        }
        return new String(plain);
    }

    static char of(char letter) {
        return letter < TABLE.length ? TABLE[letter] : letter;
    }

    private static char[] table() {
        var table = new char[0x500];
        for (char letter = 0; letter < table.length; letter++) {
            char lower = Character.toLowerCase(letter);
            int place = MARKED.indexOf(lower);
            table[letter] = place < 0 ? lower : PLAIN.charAt(place);
        }
        return table;
    }
}
