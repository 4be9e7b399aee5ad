package lv.burtnica.recipe.search;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Looks at the index before it is opened, and lets its keeper look again every minute. */
@Configuration
@EnableScheduling
class SearchConfiguration {

    @Bean
    HibernatePropertiesCustomizer soundIndexFolder() {
        return properties -> IndexFolder.of(properties).ifPresent(IndexFolder::clearWhereDamaged);
    }
}
