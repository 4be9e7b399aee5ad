package lv.burtnica.people;

import java.util.List;

/**
 * What somebody fills in to get an account.
 *
 * @param signInName what they will type to sign in
 * @param shownName the name others see, empty for none
 * @param password a {@link Passphrase}
 */
public record NewAccount(String signInName, String shownName, String password) {

    public static final int LONGEST_NAME = 100;

    /** @throws IllegalArgumentException if it cannot be kept, which the page should have said before */
    void check() {
        if (signInName.isBlank() || signInName.length() > LONGEST_NAME || shownName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Not a name that can be kept: " + signInName.length() + " characters");
        }
        Passphrase.check(password, List.of(signInName, shownName));
    }
}
