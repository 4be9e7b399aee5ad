package lv.burtnica.food;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredKitchens extends Repository<StoredKitchen, Integer> {

    StoredKitchen saveAndFlush(StoredKitchen kitchen);

    Optional<StoredKitchen> findById(int id);
}
