package lv.burtnica.people;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, Long> {

    Invitation save(Invitation invitation);

    /** Locked, so that two people with the same link cannot both use it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findBySecretHash(String secretHash);

    void deleteByUsedAtIsNull();
}
