package lv.burtnica.people;

import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At a start without any account, writes the one-time link for the first one to the log. */
@Component
class FirstAccountLink {

    private static final Logger log = LoggerFactory.getLogger(FirstAccountLink.class);

    private final SignUp signUp;
    private final String address;

    FirstAccountLink(SignUp signUp, @Value("${burtnica.address}") String address) {
        this.signUp = signUp;
        this.address = address;
    }

    static String of(String address, String secret) {
        return address + "/pirmais-konts/" + secret;
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() {
        signUp.inviteFirst().ifPresent(secret -> {
            var link = of(address, secret);
            log.info("{}\n\n    {}\n", Wording.in(Texts.LATVIAN).text("people.first-account.log"), link);
            log.info(Wording.in(Texts.ENGLISH).text("people.first-account.log"));
        });
    }
}
