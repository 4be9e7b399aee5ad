package lv.burtnica.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who a remembered number stands for. */
@Service
public class PersonNames {

    private final Accounts accounts;

    PersonNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The name as the person wants it shown, empty where there is no such account any more. */
    @Transactional(readOnly = true)
    public Optional<String> find(@Nullable Long id) {
        return id == null ? Optional.empty() : accounts.findById(id).map(account -> account.toPerson().shownName());
    }
}
