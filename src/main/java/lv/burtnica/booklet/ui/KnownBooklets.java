package lv.burtnica.booklet.ui;

import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.kit.KnownPages;
import lv.burtnica.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The booklets that somebody may change. */
@Configuration(proxyBeanMethods = false)
class KnownBooklets {

    @Bean
    KnownPages bookletPages(BookletDesk desk, SignedIn signedIn) {
        return KnownPages.numbered("burtnicas", id -> signedIn.person()
                .flatMap(who -> desk.find(id).filter(page -> desk.mayChange(page, who)))
                .isPresent());
    }
}
