package lv.burtnica.food;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredPriceLists extends Repository<StoredPriceList, Long> {

    StoredPriceList saveAndFlush(StoredPriceList list);

    List<StoredPriceList> findAll();

    Optional<StoredPriceList> findByListKey(String key);

    boolean existsByListKey(String key);

    void delete(StoredPriceList list);

    void flush();
}
