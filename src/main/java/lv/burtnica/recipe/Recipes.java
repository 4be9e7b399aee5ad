package lv.burtnica.recipe;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
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

    /** Kept from everybody else until the transaction ends, so that whoever changes it next sees what was changed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StoredRecipe r where r.id = :id")
    Optional<StoredRecipe> take(long id);

    @Query("select r from StoredRecipe r where r.pictureId = :picture and r.state <> ERASED order by r.id")
    List<StoredRecipe> withPicture(String picture);

    boolean existsByRecipeKey(String key);

    List<StoredRecipe> findByRecipeKey(String key);

    List<StoredRecipe> findByIdIn(Collection<Long> ids);

    @Query("select distinct r.id from StoredRecipe r join r.lines l where lower(l.text) like :pattern")
    List<Long> withLineLike(String pattern);

    long count();

    void flush();

    long countByState(RecipeState state);

    /** The numbers of all recipes, in order. */
    @Query("select r.id from StoredRecipe r order by r.id")
    List<Long> ids();

    @Query(CARD + " where r.id in :ids")
    List<RecipeCard> cards(Collection<Long> ids);

    @Query(CARD + " where r.language = :language and r.state = PUBLISHED order by r.publishedAt desc, r.id desc")
    List<RecipeCard> newest(String language, Pageable page);

    @Query(CARD + " where r.ownerId = :owner and r.state not in (BINNED, ERASED) order by r.changedAt desc")
    List<RecipeCard> ofOwner(long owner);

    /** Those that are not erased. */
    @Query("select r.id from StoredRecipe r where r.ownerId = :owner and r.state <> ERASED order by r.id")
    List<Long> idsOfOwner(long owner);

    /** Recipes that somebody here wrote down and that name one of these as their author. */
    @Query("select r from StoredRecipe r where r.credit.author in :names and r.ownerId is not null order by r.id")
    List<StoredRecipe> withAuthor(Collection<String> names);

    @Query("select new lv.burtnica.recipe.Review$Said(r.id, r.standing.word) from StoredRecipe r"
            + " where r.ownerId = :owner and r.standing.word <> ''")
    List<Review.Said> wordsTo(long owner);

    @Query(CARD + " where r.state = SENT order by r.standing.sentAt")
    List<RecipeCard> waiting();

    @Query("select count(r) from StoredRecipe r where r.state = SENT")
    long countSent();

    @Query("select new lv.burtnica.recipe.Review$Row(r.id, r.version, r.standing.hand, r.standing.sentAt, false)"
            + " from StoredRecipe r where r.state = SENT")
    List<Review.Row> sent();

    @Query("select new lv.burtnica.recipe.Review$Row(r.id, r.version, p.personName, p.sentAt, true)"
            + " from StoredRecipe r, StoredProposal p where p.recipeId = r.id and r.state = PUBLISHED and p.word = ''")
    List<Review.Row> proposed();

    /** @param owner whose recipes, {@code null} for everybody's */
    @Query("select new lv.burtnica.recipe.Bin$Binned(r.id, r.title, r.language, r.standing.binnedAt, r.standing.hand) from StoredRecipe r"
            + " where r.state = BINNED and (:owner is null or r.ownerId = :owner) order by r.standing.binnedAt desc, r.id desc")
    List<Bin.Binned> binned(@Nullable Long owner);

    @Query("select r.id from StoredRecipe r where r.state = BINNED and r.standing.binnedAt <= :moment order by r.standing.binnedAt")
    List<Long> binnedBefore(Instant moment);

    @Query(ENTRY + " where r.recipeKey = :key and r.state = PUBLISHED order by r.id")
    List<PublishedRecipes.Entry> published(String key);

    @Query(ENTRY + " where r.state = PUBLISHED order by r.recipeKey, r.id")
    List<PublishedRecipes.Entry> published();

    /** What was taken out of sight counts too: a list without it is another list. */
    @Query("select max(r.changedAt) from StoredRecipe r where r.publishedAt is not null")
    Optional<Instant> lastChange();
}
