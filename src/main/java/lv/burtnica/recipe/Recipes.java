package lv.burtnica.recipe;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Recipes extends Repository<StoredRecipe, Long> {

    String CARD =
            """
            select new lv.burtnica.recipe.RecipeCard(r.id, r.recipeKey, r.language, r.title, r.kind, r.makes.yieldAmount, \
            r.makes.yieldUnit, r.makes.yieldDetail, r.minutes, r.parcelFoods, r.illustration, r.pictureId, r.keeping.keepsMonths, \
            r.keeping.storingPlace, r.state) \
            from StoredRecipe r""";

    String ENTRY = "select new lv.burtnica.recipe.PublishedRecipes$Entry(r.id, r.recipeKey, r.language, r.changedAt) from StoredRecipe r";

    StoredRecipe save(StoredRecipe recipe);

    StoredRecipe saveAndFlush(StoredRecipe recipe);

    Optional<StoredRecipe> findById(long id);

    Optional<StoredRecipe> findByRecipeKeyAndLanguage(String key, String language);

    boolean existsByRecipeKey(String key);

    List<StoredRecipe> findByRecipeKey(String key);

    List<StoredRecipe> findByIdIn(Collection<Long> ids);

    @Query("select distinct r.id from StoredRecipe r join r.lines l where lower(l.text) like :pattern")
    List<Long> withLineLike(String pattern);

    long count();

    @Query(CARD + " where r.id in :ids")
    List<RecipeCard> cards(Collection<Long> ids);

    @Query(CARD + " where r.language = :language and r.state = PUBLISHED order by r.publishedAt desc, r.id desc")
    List<RecipeCard> newest(String language, Pageable page);

    @Query(CARD + " where r.ownerId = :owner order by r.changedAt desc")
    List<RecipeCard> ofOwner(long owner);

    @Query(CARD + " where r.state = SENT order by r.changedAt")
    List<RecipeCard> waiting();

    @Query(ENTRY + " where r.recipeKey = :key and r.state = PUBLISHED order by r.id")
    List<PublishedRecipes.Entry> published(String key);

    @Query(ENTRY + " where r.state = PUBLISHED order by r.recipeKey, r.id")
    List<PublishedRecipes.Entry> published();

    @Query("select max(r.changedAt) from StoredRecipe r where r.state = PUBLISHED")
    Optional<Instant> lastChange();
}
