package lv.burtnica.booklet;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredWishes extends Repository<StoredWish, Long> {

    StoredWish save(StoredWish wish);

    Optional<StoredWish> findById(long bookletId);

    List<StoredWish> findByOrderByAskedAt();

    /** Does nothing where it is gone already. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from StoredWish w where w.bookletId = :bookletId")
    void remove(long bookletId);
}
