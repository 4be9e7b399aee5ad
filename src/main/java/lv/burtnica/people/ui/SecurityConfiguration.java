package lv.burtnica.people.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import lv.burtnica.people.Door;
import lv.burtnica.people.PasskeySignIn;
import lv.burtnica.people.ServiceSignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/** Who may open which address: what {@link Door} opens to readers is open, pages say it themselves by annotation, all else is closed. */
@Configuration
class SecurityConfiguration {

    private static final int ANY_NUMBER = -1;

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            UnknownAddress unknown,
            SessionRegistry sessions,
            WebAuthnRelyingPartyOperations passkeys,
            PasskeySignIn byDevice,
            ObjectProvider<ClientRegistrationRepository> services,
            ServiceSignIn byService) {
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers(Door.openPatterns()).permitAll();
            Door.closedFiles().forEach(door -> requests.requestMatchers(door.pattern()).hasAnyRole(door.roles()));
            requests.requestMatchers(unknown).permitAll();
        });
        // Every answer has its headers already, those that never come this far too.
        http.headers(headers -> headers.frameOptions(FrameOptionsConfig::disable));
        // An imprint is a form without a session: it prints a file for whoever sends it and changes nothing.
        http.csrf(csrf -> csrf.csrfTokenRepository(new FormSecrets()).ignoringRequestMatchers("/biblioteka/*/burtnicas/*/*/metiens"));
        http.sessionManagement(management ->
                management.maximumSessions(ANY_NUMBER).sessionRegistry(sessions).expiredUrl("/" + SignInView.ADDRESS));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class, "/"));
        // Only after Vaadin, which has to say first where the page is.
        http.formLogin(form -> form.failureHandler(new SignInFailure()));
        http.with(new PasskeyFilters(passkeys, byDevice), Customizer.withDefaults());
        services.ifAvailable(known -> new ServiceDoors().open(http, known, byService));
        return http.build();
    }
}
