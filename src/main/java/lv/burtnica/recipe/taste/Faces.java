package lv.burtnica.recipe.taste;

import java.util.Optional;
import lv.burtnica.recipe.assessment.Taste;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Faces extends Repository<StoredFace, Long> {

    StoredFace save(StoredFace face);

    void delete(StoredFace face);

    Optional<StoredFace> findByRecipeIdAndMark(long recipeId, String mark);

    @Query("select new lv.burtnica.recipe.assessment.Taste(coalesce(sum(f.good), 0L), coalesce(sum(f.soSo), 0L), coalesce(sum(f.bad), 0L))"
            + " from StoredFace f where f.recipeId = :recipeId")
    Taste taste(long recipeId);

    @Modifying
    @Query("delete from StoredFace f where f.recipeId = :recipeId")
    void erase(long recipeId);

    @Modifying(flushAutomatically = true)
    @Query("delete from StoredFace f where f.mark = :mark")
    void forget(String mark);
}
