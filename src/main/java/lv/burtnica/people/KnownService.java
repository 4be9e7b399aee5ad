package lv.burtnica.people;

/**
 * A service whose people come in by its own accounts (OpenID Connect).
 *
 * @param id as the settings call it
 * @param name as its people call it
 * @param issuer who vouches for them; empty where the settings do not say
 */
public record KnownService(String id, String name, String issuer) {

    /** Where its sign-in begins. */
    public String address() {
        return "/oauth2/authorization/" + id;
    }
}
