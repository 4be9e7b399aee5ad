package lv.burtnica.recipe;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalRepository extends Repository<StoredProposal, Long> {

    StoredProposal save(StoredProposal proposal);

    Optional<StoredProposal> findByRecipeId(long recipeId);

    List<StoredProposal> findByRecipeIdIn(Collection<Long> recipes);

    void delete(StoredProposal proposal);

    @Query("select count(p) from StoredProposal p, StoredRecipe r where r.id = p.recipeId and r.state = PUBLISHED and p.word = ''")
    long countWaiting();
}
