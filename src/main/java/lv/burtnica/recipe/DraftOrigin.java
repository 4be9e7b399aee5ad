package lv.burtnica.recipe;

/**
 * Where a draft came from that somebody did not begin on a blank page.
 *
 * @param source an address or the title of a book
 * @param author who wrote it there, may be empty
 * @param licence as the source says it, may be empty
 * @param words how the source says it: its description and steps, to compare with what the person writes
 * @param ownWords whether the person said that the words are their own, or that the licence lets them be published
 */
public record DraftOrigin(String source, String author, String licence, String words, boolean ownWords) {

    private static final int LONGEST_SOURCE = 1000;
    private static final int LONGEST_AUTHOR = 200;
    private static final int LONGEST_LICENCE = 60;
    private static final int LONGEST_WORDS = 100_000;
    private static final String USUAL_LICENCE = "CC-BY-4.0";

    public DraftOrigin {
        source = cut(source, LONGEST_SOURCE);
        author = cut(author, LONGEST_AUTHOR);
        licence = cut(licence, LONGEST_LICENCE);
        words = cut(words, LONGEST_WORDS);
    }

    /** Whether the draft may be sent as it stands: its words are not those of the source, or somebody answers for them. */
    public boolean allows(RecipeDraft draft) {
        return ownWords || !Likeness.isLike(draft.description() + "\n" + draft.steps(), words);
    }

    /** Whose recipe it is once it is sent. An open licence goes on with the words; own words have the notebook's. */
    Credit credit(Credit written) {
        return new Credit(written.author(), licence.startsWith("CC") ? licence : USUAL_LICENCE, source);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
