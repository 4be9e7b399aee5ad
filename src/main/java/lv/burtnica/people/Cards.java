package lv.burtnica.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Cards extends Repository<StoredCard, Long> {

    StoredCard save(StoredCard card);

    Optional<StoredCard> findById(long id);

    Optional<StoredCard> findByCodeHash(String codeHash);

    /** Locked, so that two people with the same card cannot both use it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from StoredCard c where c.codeHash = :codeHash")
    Optional<StoredCard> take(String codeHash);

    @Query("select c from StoredCard c where c.groupId is not distinct from :group and c.personId is null and c.usedAt is null "
            + "and c.withdrawnAt is null and c.expiresAt > :now order by c.createdAt, c.id")
    List<StoredCard> openIn(@Nullable Long group, Instant now);

    @Modifying
    @Query("update StoredCard c set c.withdrawnAt = :now, c.version = c.version + 1 "
            + "where c.personId = :person and c.usedAt is null and c.withdrawnAt is null")
    void withdrawOf(long person, Instant now);
}
