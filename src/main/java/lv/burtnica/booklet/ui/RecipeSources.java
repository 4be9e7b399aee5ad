package lv.burtnica.booklet.ui;

import lv.burtnica.course.CourseShelf;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeSearch;
import org.springframework.stereotype.Component;

/** Where the recipes of a booklet come from, and by what they are found. */
@Component
record RecipeSources(RecipeBook recipes, RecipeSearch search, FoodCatalogue foods, CourseShelf courses) {}
