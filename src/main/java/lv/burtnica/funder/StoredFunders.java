package lv.burtnica.funder;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFunders extends Repository<StoredFunder, Long> {

    StoredFunder saveAndFlush(StoredFunder funder);

    void delete(StoredFunder funder);

    Optional<StoredFunder> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from StoredFunder f where f.id = :id")
    Optional<StoredFunder> take(long id);

    @Query("select new lv.burtnica.funder.FunderName(f.id, f.name) from StoredFunder f")
    List<FunderName> names();
}
