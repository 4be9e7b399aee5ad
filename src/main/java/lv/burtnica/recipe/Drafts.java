package lv.burtnica.recipe;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<StoredDraft, Long> {

    StoredDraft save(StoredDraft draft);

    Optional<StoredDraft> findById(long id);

    Optional<StoredDraft> findFirstByPersonIdAndRecipeIdOrderByChangedAtDesc(long personId, long recipeId);

    List<StoredDraft> findByPersonIdOrderByChangedAtDesc(long personId);

    void delete(StoredDraft draft);
}
