package lv.burtnica.recipe;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredOrigins extends Repository<StoredOrigin, Long> {

    StoredOrigin save(StoredOrigin origin);

    Optional<StoredOrigin> findByDraftId(long draftId);
}
