package lv.burtnica.people.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open which address. Views say it themselves by annotation; everything else is closed unless it is listed here. */
@Configuration
class SecurityConfiguration {

    /** For readers without an account: the public shelf, pictures, and the files that pages are made of. */
    private static final String[] OPEN = {
        "/biblioteka",
        "/biblioteka/**",
        "/bildes/**",
        "/illustrations/**",
        "/fonts/**",
        "/icons/**",
        "/*.css",
        "/manifest.webmanifest",
        "/sw.js",
        "/offline.html",
        "/robots.txt",
        "/sitemap.xml",
        "/favicon.ico",
        "/error"
    };

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, UnknownAddress unknown) {
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers(OPEN).permitAll().requestMatchers(unknown).permitAll());
        http.headers(headers -> headers
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()")));
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class, "/"))
                .build();
    }
}
