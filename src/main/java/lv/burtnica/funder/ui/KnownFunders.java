package lv.burtnica.funder.ui;

import lv.burtnica.funder.FunderDesk;
import lv.burtnica.kit.KnownPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The funders that are named. */
@Configuration(proxyBeanMethods = false)
class KnownFunders {

    @Bean
    KnownPages funderPages(FunderDesk desk) {
        return KnownPages.numbered(FunderLinks.FUNDERS, id -> desk.find(id).isPresent());
    }
}
