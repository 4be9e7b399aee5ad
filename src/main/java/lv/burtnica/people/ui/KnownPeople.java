package lv.burtnica.people.ui;

import lv.burtnica.kit.KnownPages;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.PeopleDesk;
import lv.burtnica.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people and groups that the reader looks after. */
@Configuration(proxyBeanMethods = false)
class KnownPeople {

    @Bean
    KnownPages groupPages(GroupDesk groups, SignedIn signedIn) {
        return KnownPages.numbered(GroupsView.ADDRESS, id -> signedIn.person().flatMap(who -> groups.find(id, who)).isPresent());
    }

    @Bean
    KnownPages personPages(PeopleDesk people, SignedIn signedIn) {
        return KnownPages.numbered(PeopleView.ADDRESS, id -> signedIn.person().flatMap(who -> people.find(id, who)).isPresent());
    }
}
