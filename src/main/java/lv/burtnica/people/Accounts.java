package lv.burtnica.people;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    long count();

    Optional<Account> findBySignInName(String signInName);

    Optional<Account> findById(long id);
}
