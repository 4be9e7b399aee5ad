package lv.burtnica.recipe.pantry;

import java.util.List;

/** What is usually at home. Water always is, and counts nowhere. */
public final class Staples {

    /** Ids of foods that are taken to be at home until somebody says no, in the order to show them. */
    public static final List<String> USUAL = List.of("sals", "pipari", "lauru_lapas", "cukurs", "rapsu_ella", "saulespuku_ella");

    private Staples() {}
}
