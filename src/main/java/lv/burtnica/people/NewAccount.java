package lv.burtnica.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;

/**
 * What somebody fills in to get an account.
 *
 * @param signInName what they will type to sign in
 * @param shownName the name others see
 * @param password at least {@value #SHORTEST_PASSWORD} characters; spaces and every letter are welcome
 */
public record NewAccount(
        @NotBlank @Size(max = 100) String signInName,
        @NotBlank @Size(max = 100) String shownName,
        @Size(min = SHORTEST_PASSWORD, max = LONGEST_PASSWORD) String password) {

    public static final int SHORTEST_PASSWORD = 10;
    public static final int LONGEST_PASSWORD = 72;

    /** Whether the whole password counts: bcrypt looks at {@value #LONGEST_PASSWORD} bytes, and a letter such as ā takes two. */
    public static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD;
    }
}
