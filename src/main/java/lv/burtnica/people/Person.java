package lv.burtnica.people;

import java.util.Locale;

/**
 * Somebody with an account.
 *
 * @param id the number that other modules remember a person by
 * @param signInName what the person types to sign in
 * @param shownName the name as the person wants it shown, empty for none
 * @param role what the person is here
 * @param language the language chosen last
 */
public record Person(long id, String signInName, String shownName, Role role, Locale language) {

    /** Whether the person keeps the notebook in order for others. */
    public boolean isWorker() {
        return role != Role.MEMBER;
    }

    /** Whether there is anything that the person may do this to; whether to one thing, {@link Permissions} knows. */
    public boolean may(Deed deed) {
        return deed.isOpenTo(role);
    }

    /** What those who look after the person call them: the shown name, or where there is none the name to sign in with. */
    public String calledName() {
        return shownName.isEmpty() ? signInName : shownName;
    }
}
