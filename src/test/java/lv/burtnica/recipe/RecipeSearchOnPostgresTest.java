package lv.burtnica.recipe;

import lv.burtnica.backup.OnPostgres;

@OnPostgres
class RecipeSearchOnPostgresTest extends RecipeSearchTest {}
