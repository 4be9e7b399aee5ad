package lv.burtnica.people;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How long accounts, cards, sessions and failed tries are kept. */
@Component
@Order(0)
class KeepingTimeOfAccounts implements KeepingTime {

    private final int cardDays;
    private final Duration session;

    KeepingTimeOfAccounts(@Value("${burtnica.card-days}") int cardDays, @Value("${server.servlet.session.timeout}") Duration session) {
        this.cardDays = cardDays;
        this.session = session;
    }

    @Override
    public List<Held> sentences() {
        return List.of(
                new Held("people.keeps.account", Map.of()),
                new Held("people.keeps.ways-in", Map.of()),
                Held.count("people.keeps.session", session.toHours()),
                Held.count("people.keeps.card", cardDays),
                Held.count("people.keeps.trail", TrailDesk.KEPT.toDays()),
                Held.count("people.keeps.tries", Throttle.MEMORY.toMinutes()));
    }
}
