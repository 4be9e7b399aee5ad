package lv.burtnica.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.burtnica.people.Throttle.Counter;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down, by account and by address.
 *
 * <p>An address from which somebody has come in before has a count of its own with that account: strangers who guess at the account from
 * elsewhere cannot keep its owner waiting.
 */
@Component
class Gate {

    private static final int FREE_BY_ACCOUNT = 5;
    /** A whole service may sit behind one address. */
    private static final int FREE_BY_ADDRESS = 40;

    private static final int MOST_KNOWN = 50_000;
    private static final int BYTES_OF_A_NETWORK = 8;

    private final Throttle throttle;
    private final Set<String> known = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_KNOWN;
        }
    }));

    Gate(Throttle throttle) {
        this.throttle = throttle;
    }

    /**
     * Asks to try a passphrase.
     *
     * @param account the name that was typed, whether there is such an account or not
     * @param address where it was typed
     * @throws TooManyTriesException if it is too early
     */
    void enter(String account, String address) {
        throttle.enter(List.of(byAccount(account, address), byAddress(address)));
    }

    /** How long the next try of a passphrase has to wait. */
    Duration waitOf(String account, String address) {
        return throttle.wait(List.of(byAccount(account, address), byAddress(address)));
    }

    /**
     * Asks to try the code of a card.
     *
     * @throws TooManyTriesException if it is too early
     */
    void enter(String address) {
        throttle.enter(List.of(byAddress(address)));
    }

    /** Tells that the passphrase was right. */
    void opened(String account, String address) {
        throttle.forget(byAccount(account, address));
        throttle.succeeded(byAddress(address));
        known.add(both(account, address));
    }

    /** Tells that the code was right. */
    void opened(String address) {
        throttle.succeeded(byAddress(address));
    }

    /** Forgives the account, as after a new card. */
    void forgive(String account) {
        throttle.forget(new Counter("account " + PlainName.key(account), FREE_BY_ACCOUNT));
    }

    private Counter byAccount(String account, String address) {
        var both = both(account, address);
        return new Counter(known.contains(both) ? both : "account " + PlainName.key(account), FREE_BY_ACCOUNT);
    }

    private static Counter byAddress(String address) {
        return new Counter("address " + network(address), FREE_BY_ADDRESS);
    }

    private static String both(String account, String address) {
        return "account " + PlainName.key(account) + " from " + network(address);
    }

    /** The address itself, or of an IPv6 address the network: whoever has one there has all of them. */
    static String network(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, BYTES_OF_A_NETWORK)
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
