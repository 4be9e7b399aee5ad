package lv.burtnica.people;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way back in where the only coordinator is locked out: an account for a new one, who then gives the old one a card. */
@Service
public class CoordinatorLink {

    private final SignUp signUp;
    private final Trail trail;
    private final String address;

    CoordinatorLink(SignUp signUp, Trail trail, @Value("${burtnica.address}") String address) {
        this.signUp = signUp;
        this.trail = trail;
        this.address = address;
    }

    /** A link that makes one account, once. It is not kept and cannot be asked for again. */
    @Transactional
    public String make() {
        trail.record(TrailDeed.LINK_MADE, null, "");
        return FirstAccountLink.of(address, signUp.inviteCoordinator());
    }
}
