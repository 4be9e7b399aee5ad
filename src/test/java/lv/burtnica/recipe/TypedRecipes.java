package lv.burtnica.recipe;

import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Recipes as people type them, for tests. */
public final class TypedRecipes {

    private TypedRecipes() {}

    /** A finished soup that nobody in the starter notebook has. */
    public static RecipeDraft soup() {
        return typed(
                "Mammas skābeņu zupa",
                MealKind.SOUP,
                """
                100 g miežu putraimu
                2 saujas skābeņu
                2 burkāni, sarīvēti
                sāls pēc garšas
                """,
                """
                Vāriet putraimus 40 minūtes.
                Pielieciet burkānus un skābenes.
                """);
    }

    /** A draft with the parts that every recipe needs. */
    public static RecipeDraft typed(String title, @Nullable MealKind kind, String ingredients, String steps) {
        var empty = RecipeDraft.empty("Skaidrīte", Texts.LATVIAN);
        return new RecipeDraft(
                title, "", kind, 4, YieldUnit.PORTION, "", 50, ingredients, steps, "", "", "", "", empty.author(), null, "",
                null, null, null, empty.language());
    }
}
