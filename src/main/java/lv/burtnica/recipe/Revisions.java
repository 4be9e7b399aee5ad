package lv.burtnica.recipe;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Revisions extends Repository<StoredRevision, Long> {

    StoredRevision save(StoredRevision revision);

    Optional<StoredRevision> findByRecipeIdAndNumber(long recipeId, int number);

    /** Without their texts, so that a long history opens as fast as a short one. */
    @Query("""
            select new lv.burtnica.recipe.Revision(r.recipeId, r.number, r.deed, r.personId, r.personName, r.madeAt, r.title, r.word) \
            from StoredRevision r where r.recipeId = :recipe order by r.number desc""")
    List<Revision> lines(long recipe, Pageable page);

    @Modifying
    @Query("delete from StoredRevision r where r.recipeId = :recipe")
    void erase(long recipe);
}
