package lv.burtnica.recipe.taste;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Secrets extends Repository<StoredSecret, Integer> {

    StoredSecret save(StoredSecret secret);

    Optional<StoredSecret> findById(int id);
}
