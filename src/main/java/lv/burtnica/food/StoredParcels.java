package lv.burtnica.food;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredParcels extends Repository<StoredParcel, Long> {

    StoredParcel saveAndFlush(StoredParcel parcel);

    List<StoredParcel> findAll();

    Optional<StoredParcel> findByParcelKey(String key);

    boolean existsByParcelKey(String key);

    void delete(StoredParcel parcel);

    void flush();
}
