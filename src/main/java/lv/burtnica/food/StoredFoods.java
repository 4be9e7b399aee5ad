package lv.burtnica.food;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredFoods extends Repository<StoredFood, Long> {

    StoredFood saveAndFlush(StoredFood food);

    List<StoredFood> findAllByOrderByIdAsc();

    Optional<StoredFood> findByFoodId(String foodId);
}
