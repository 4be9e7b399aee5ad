package lv.burtnica.recipe;

import jakarta.persistence.Embeddable;

/** Whose recipe it is, as it is stored. */
@Embeddable
record StoredCredit(String author, String licence, String source) {

    static StoredCredit of(Credit credit) {
        return new StoredCredit(credit.author(), credit.licence(), credit.source());
    }

    StoredCredit withoutAuthor() {
        return new StoredCredit("", licence, source);
    }

    Credit toCredit() {
        return new Credit(author, licence, source);
    }
}
