package lv.burtnica.people;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** What signing in needs: how to hash passphrases, who is signed in where, and a clock that tests can set. */
@Configuration
class PeopleConfiguration {

    /** Passwords from before passphrases were forgiving are still hashed letter by letter; {@link AccountSignIn} turns them at sign-in. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var slow = new BCryptPasswordEncoder();
        return new DelegatingPasswordEncoder("phrase", Map.of("phrase", new PassphraseEncoder(slow), "bcrypt", slow));
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry when a session ends. */
    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
