package lv.burtnica.people;

import java.util.Map;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who came in by a service: to the notebook the same person as after the passphrase. What else the service says is not kept. */
class LinkedUser extends User implements OidcUser {

    private final transient OidcIdToken proof;

    LinkedUser(UserDetails account, OidcIdToken proof) {
        super(account.getUsername(), "", account.getAuthorities());
        this.proof = new OidcIdToken(
                "-", proof.getIssuedAt(), proof.getExpiresAt(), Map.of("iss", proof.getIssuer(), "sub", account.getUsername()));
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return proof.getClaims();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return new OidcUserInfo(getClaims());
    }

    @Override
    public OidcIdToken getIdToken() {
        return proof;
    }
}
