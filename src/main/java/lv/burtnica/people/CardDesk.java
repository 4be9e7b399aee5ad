package lv.burtnica.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where cards are made and withdrawn by those who look after people. */
@Service
public class CardDesk {

    /** As many as a group may need at once. */
    public static final int MOST_AT_ONCE = 40;

    private final Cards cards;
    private final Groups groups;
    private final Accounts accounts;
    private final Permissions permissions;
    private final Trail trail;
    private final Clock clock;
    private final Duration validity;

    CardDesk(
            Cards cards,
            Groups groups,
            Accounts accounts,
            Permissions permissions,
            Trail trail,
            Clock clock,
            @Value("${burtnica.card-days}") int days) {
        this.cards = cards;
        this.groups = groups;
        this.accounts = accounts;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
        this.validity = Duration.ofDays(days);
    }

    /**
     * Makes cards by which members join a group.
     *
     * @param number from 1 to {@value #MOST_AT_ONCE}
     * @throws NotAllowedException if the person may not
     */
    @Transactional
    public List<NewCard> forGroup(long group, int number, Person maker) {
        permissions.demandInGroup(maker, Deed.MAKE_CARD, group);
        if (number < 1 || number > MOST_AT_ONCE) {
            throw new IllegalArgumentException("Not a number of cards: " + number);
        }
        var name = groups.findById(group).orElseThrow().name();
        trail.record(TrailDeed.CARD_FOR_GROUP, maker, String.valueOf(group));
        return Stream.generate(() -> toJoin(Role.MEMBER, group, name, maker)).limit(number).toList();
    }

    /**
     * Makes a card by which somebody joins as what the role says.
     *
     * @param group the group they will be in, {@code null} for none
     * @throws NotAllowedException if the person may not
     */
    @Transactional
    public NewCard forRole(Role role, @Nullable Long group, Person maker) {
        permissions.demand(maker, Deed.KEEP_PEOPLE);
        trail.record(TrailDeed.CARD_FOR_ROLE, maker, role.name());
        return toJoin(role, group, groupName(group), maker);
    }

    /**
     * Makes a card by which somebody who is locked out chooses a new passphrase. Cards made for them before stop working; the old
     * passphrase works until this card is used.
     *
     * @throws NotAllowedException if the person may not
     */
    @Transactional
    public NewCard forReturning(long somebody, Person maker) {
        permissions.demand(maker, Deed.RENEW_CARD, somebody);
        var person = accounts.findById(somebody).orElseThrow().toPerson();
        var now = clock.instant();
        cards.withdrawOf(somebody, now);
        trail.record(TrailDeed.CARD_TO_RETURN, maker, String.valueOf(somebody));
        var code = CardCode.make();
        cards.save(StoredCard.toReturn(hash(code), person, maker, now, now.plus(validity)));
        return new NewCard(code, person.calledName(), "", now.plus(validity));
    }

    /** The cards of a group that nobody has used yet, the oldest first. */
    @Transactional(readOnly = true)
    public List<Card> openIn(long group, Person who) {
        permissions.demandInGroup(who, Deed.SEE_GROUP, group);
        return cards.openIn(group, clock.instant()).stream().map(StoredCard::toCard).toList();
    }

    /** The cards without a group that nobody has used yet, the oldest first. */
    @Transactional(readOnly = true)
    public List<Card> openWithoutGroup(Person who) {
        permissions.demand(who, Deed.KEEP_PEOPLE);
        return cards.openIn(null, clock.instant()).stream().map(StoredCard::toCard).toList();
    }

    /**
     * Makes a card stop working; nothing happens if it does not work any more.
     *
     * @throws NotAllowedException if the person could not have made it
     */
    @Transactional
    public void withdraw(long id, Person who) {
        cards.findById(id).ifPresent(card -> {
            var group = card.groupId();
            if (group == null) {
                permissions.demand(who, Deed.KEEP_PEOPLE);
            } else {
                permissions.demandInGroup(who, Deed.MAKE_CARD, group);
            }
            var now = clock.instant();
            if (card.isOpen(now)) {
                card.withdraw(now);
                cards.save(card);
            }
        });
    }

    private NewCard toJoin(Role role, @Nullable Long group, String groupName, Person maker) {
        var now = clock.instant();
        var code = CardCode.make();
        cards.save(StoredCard.toJoin(hash(code), role, group, maker, now, until(now)));
        return new NewCard(code, "", groupName, until(now));
    }

    private Instant until(Instant now) {
        return now.plus(validity);
    }

    private String groupName(@Nullable Long group) {
        return group == null ? "" : groups.findById(group).map(StoredGroup::name).orElse("");
    }

    private static String hash(String code) {
        return CardCode.hash(code).orElseThrow();
    }
}
