package lv.burtnica.recipe.ui;

import lv.burtnica.backup.OnPostgres;

@OnPostgres
class RecipeFormViewOnPostgresTest extends RecipeFormViewTest {}
