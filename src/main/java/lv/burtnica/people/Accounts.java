package lv.burtnica.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    Account saveAndFlush(Account account);

    long count();

    Optional<Account> findById(long id);

    /** Kept from everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> take(long id);

    /** All of a role, kept from everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.role = :role order by a.id")
    List<Account> takeAll(Role role);

    void delete(Account account);

    void flush();

    List<Account> findAll();

    Optional<Account> findBySignInName(String signInName);

    List<Account> findBySignInKey(String key);

    List<Account> findByShownKey(String key);

    @Query("select a from Account a where a.id in (select m.personId from Membership m where m.groupId = :groupId)")
    List<Account> inGroup(long groupId);

    /** The person, and everybody in one of the person's groups. */
    @Query("select a from Account a where a.id = :id or a.id in "
            + "(select b.personId from Membership b where b.groupId in (select m.groupId from Membership m where m.personId = :id))")
    List<Account> near(long id);
}
