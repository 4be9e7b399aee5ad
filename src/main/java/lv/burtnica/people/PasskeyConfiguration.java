package lv.burtnica.people;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * What devices are told: they keep a key for the notebook's own address and for no other, and ask for their finger, face or number before
 * they use it. Whoever only finds a device does not come in.
 */
@Configuration
class PasskeyConfiguration {

    @Bean
    WebAuthnRelyingPartyOperations passkeys(
            PasskeyHolders holders, PasskeyRows rows, @Value("${burtnica.address}") String address) {
        var host = Objects.requireNonNullElse(URI.create(address).getHost(), "localhost");
        var notebook = PublicKeyCredentialRpEntity.builder().id(host).name(host).build();
        var passkeys = new Webauthn4JRelyingPartyOperations(holders, rows, notebook, Set.of(origin(address)));
        passkeys.setCustomizeCreationOptions(options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build()));
        passkeys.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return passkeys;
    }

    /** The address as browsers name where a page is from: without a path, and without a port that goes without saying. */
    static String origin(String address) {
        var parsed = URI.create(address);
        var usual = parsed.getPort() == -1
                || parsed.getPort() == 443 && "https".equals(parsed.getScheme())
                || parsed.getPort() == 80 && "http".equals(parsed.getScheme());
        return parsed.getScheme() + "://" + parsed.getHost() + (usual ? "" : ":" + parsed.getPort());
    }
}
