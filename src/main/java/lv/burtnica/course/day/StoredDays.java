package lv.burtnica.course.day;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredDays extends Repository<StoredDay, Long> {

    StoredDay save(StoredDay day);

    StoredDay saveAndFlush(StoredDay day);

    void delete(StoredDay day);

    Optional<StoredDay> findById(long id);

    /** Kept from everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from StoredDay d where d.id = :id")
    Optional<StoredDay> take(long id);

    Optional<StoredDay> findByCode(String code);

    @Query("select d from StoredDay d order by d.heldOn, d.startsAt, d.id")
    List<StoredDay> all();

    @Query("select d from StoredDay d where d.groupId in :groups or (d.groupId is null and d.madeBy = :person)"
            + " order by d.heldOn, d.startsAt, d.id")
    List<StoredDay> of(Collection<Long> groups, long person);

    @Query("select d from StoredDay d where d.madeBy = :person order by d.id desc")
    List<StoredDay> madeBy(long person, Limit limit);
}
