package lv.burtnica.library;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often somebody may ask in a stretch of time. Who it is, is told by the network address alone; it is kept in memory for that stretch
 * and never written down.
 */
public final class Allowance {

    /** More addresses are not remembered; the ones heard of longest ago go first. */
    private static final int MOST_ADDRESSES = 20_000;
    /** A household or a server has at least this much of an IPv6 address to itself. */
    private static final int NETWORK_BYTES = 8;

    private final int quota;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Used> used = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Used> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /** @param quota how many requests a stretch of time allows */
    public Allowance(int quota, Duration window, Clock clock) {
        this.quota = quota;
        this.window = window;
        this.clock = clock;
    }

    /**
     * What is left after a request.
     *
     * @param granted whether this one may be answered
     * @param remaining how many more may be in this stretch of time
     * @param seconds until the stretch ends, at least 1
     */
    public record Left(boolean granted, int quota, int window, int remaining, long seconds) {}

    private record Used(Instant end, int count) {}

    /** Counts a request; one that comes too early does not lengthen the wait. */
    public synchronized Left take(String address) {
        var now = clock.instant();
        var network = network(address);
        var known = used.get(network);
        var current = known == null || !now.isBefore(known.end()) ? new Used(now.plus(window), 0) : known;
        var granted = current.count() < quota;
        var after = granted ? new Used(current.end(), current.count() + 1) : current;
        used.put(network, after);
        var seconds = Math.max(1, Math.ceilDiv(Duration.between(now, after.end()).toMillis(), 1000L));
        return new Left(granted, quota, (int) window.toSeconds(), quota - after.count(), seconds);
    }

    /** An address of version 4, or the network part of one of version 6: whoever has one of those has many. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
