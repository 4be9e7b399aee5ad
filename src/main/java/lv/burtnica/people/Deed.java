package lv.burtnica.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be done, and by whom: the one table of rights. Everything asks it through {@link Permissions}; {@link Door} says which address
 * leads to which deed. A plus stands for yes, in the order of {@link Standing}:
 *
 * <pre>reader | member: own, in group, elsewhere | worker: own, in group, beside, elsewhere | coordinator: own, elsewhere</pre>
 */
public enum Deed {
    /** See what is published, take it home, say how it tasted, sign in, join by a card. */
    READ("                   + | + + + | + + + + | + +"),

    /** Write recipes down, and keep drafts of them. */
    ADD_RECIPE("             . | + + + | + + + + | + +"),
    /** See a recipe that is not published. */
    SEE_SENT_RECIPE("        . | + . . | + + + + | + +"),
    CHANGE_RECIPE("          . | + . . | + + + + | + +"),
    PUBLISH_RECIPE("         . | . . . | + + + + | + +"),

    MAKE_BOOKLET("           . | + + + | + + + + | + +"),
    CHANGE_BOOKLET("         . | + . . | + + + + | + +"),
    PUBLISH_EDITION("        . | . . . | + + + + | + +"),

    /** Plan lesson days, note what came of them, and read the figures about them: of a group, or without a group one's own. */
    KEEP_DAYS("              . | . . . | + + . . | + +"),

    /** Parcels, prices, foods and the settings of the kitchen. */
    KEEP_FOODS("             . | . . . | . . . . | + +"),

    /** Change the course: its lessons, their order, its worksheets. */
    KEEP_COURSE("            . | . . . | + + + + | + +"),

    /** Back the whole store up, and bring a copy back. */
    KEEP_COPIES("            . | . . . | . . . . | + +"),

    /** Read who did what. */
    SEE_TRAIL("              . | . . . | . . . . | + +"),

    /** The own name, language, passphrase and passkeys. */
    CHANGE_SELF("            . | + . . | + . . . | + ."),
    /** See somebody's name, role and groups. */
    SEE_PERSON("             . | + . . | + + + . | + +"),
    /** Issue a new card to somebody who is locked out: whoever holds it takes the account over. */
    RENEW_CARD("             . | . . . | . + . . | . +"),
    CHANGE_ROLE("            . | . . . | . . . . | . +"),

    /** See who is in a group and which of its cards are open. */
    SEE_GROUP("              . | . . . | . + . . | . +"),
    /** Give a group another name. */
    RENAME_GROUP("           . | . . . | . + . . | . +"),
    /** Make a group, or take one away. */
    MAKE_GROUP("             . | . . . | . . . . | . +"),
    /** Put somebody whom one may see into a group, or take them out. */
    FILL_GROUP("             . | . . . | . + . . | . +"),
    /** Make and withdraw cards by which members join a group. */
    MAKE_CARD("              . | . . . | . + . . | . +"),
    /** Make cards by which workers and coordinators join, and see all people. */
    KEEP_PEOPLE("            . | . . . | . . . . | . +");

    private final Set<Standing> allowed;

    Deed(String row) {
        var cells = row.replaceAll("[ |]", "");
        var found = EnumSet.noneOf(Standing.class);
        for (var standing : Standing.values()) {
            if (cells.charAt(standing.ordinal()) == '+') {
                found.add(standing);
            }
        }
        this.allowed = Collections.unmodifiableSet(found);
    }

    /** Whether somebody who stands so to a thing may do this to it. */
    public boolean isAllowed(Standing standing) {
        return allowed.contains(standing);
    }

    /** Whether somebody of the role, {@code null} for a reader, may do this to anything at all. */
    public boolean isOpenTo(@Nullable Role role) {
        return allowed.stream().anyMatch(standing -> standing.role() == role);
    }

    /** Whether it makes no difference to people of the role whose the thing is. */
    boolean isTheSameForAll(Role role) {
        var cells = EnumSet.allOf(Standing.class);
        cells.removeIf(standing -> standing.role() != role);
        return allowed.containsAll(cells) || Collections.disjoint(allowed, cells);
    }
}
