package lv.burtnica.people;

import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The services that the settings name; none of them names any by itself. */
@Component
public class Services {

    private final List<KnownService> all;

    Services(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.all = registrations.getIfAvailable() instanceof Iterable<?> known
                ? StreamSupport.stream(known.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(one -> new KnownService(
                                one.getRegistrationId(),
                                one.getClientName(),
                                Objects.requireNonNullElse(one.getProviderDetails().getIssuerUri(), "")))
                        .toList()
                : List.of();
    }

    public List<KnownService> all() {
        return all;
    }

    /** The name of the service with this issuer; the issuer itself where the settings do not know it any more. */
    public String name(String issuer) {
        return all.stream().filter(service -> service.issuer().equals(issuer)).map(KnownService::name).findFirst().orElse(issuer);
    }
}
