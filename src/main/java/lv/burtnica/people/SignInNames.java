package lv.burtnica.people;

import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Thinks of names to sign in with that nobody has yet: short, and easy to type. */
@Service
public class SignInNames {

    private static final int LONGEST = 30;
    private static final int MOST_TRIES = 1000;

    private final AccountMaker maker;

    SignInNames(AccountMaker maker) {
        this.maker = maker;
    }

    /**
     * A free name for somebody.
     *
     * @param shownName the first word of it is taken, where it has one; else a friendly word
     * @param language of the friendly word
     */
    @Transactional(readOnly = true)
    public String suggest(String shownName, Locale language) {
        var plain = PlainName.of(shownName).replaceAll("[^\\p{L}\\p{N} -]", "").strip();
        var first = plain.isEmpty() ? PassphraseWords.offer(language).split(" ", 2)[0] : plain.split(" ", 2)[0];
        var word = first.substring(0, Math.min(first.length(), LONGEST));
        var free = word;
        for (var n = 2; maker.isTaken(free) && n < MOST_TRIES; n++) {
            free = word + n;
        }
        return free;
    }
}
