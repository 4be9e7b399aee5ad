package lv.burtnica.people;

import org.springframework.stereotype.Component;

/** Sees to it that there is always somebody who can put people and the store in order. */
@Component
class LastCoordinator {

    private final Accounts accounts;

    LastCoordinator(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Asks for another coordinator before this one stops being one. All coordinators are held until the transaction ends, so that two who
     * go at the same moment do not each count on the other.
     *
     * @throws LastCoordinatorException if there is none
     */
    void demandAnother(Account account) {
        if (account.role() != Role.COORDINATOR) {
            return;
        }
        var id = account.toPerson().id();
        if (accounts.takeAll(Role.COORDINATOR).stream().noneMatch(other -> other.toPerson().id() != id)) {
            throw new LastCoordinatorException();
        }
    }
}
