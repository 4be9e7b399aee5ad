package lv.burtnica.exchange.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses lie on the public Internet. IPv4 by the special-purpose registry of IANA (RFC 6890 and its updates); of IPv6 only global
 * unicast (2000::/3), without the parts of it that carry an IPv4 address within or are set aside.
 */
final class PublicAddress {

    /** The first bits of addresses that belong together. */
    private record Range(int[] start, int bits) {

        static Range of(int bits, int... start) {
            return new Range(start, bits);
        }

        boolean holds(byte[] address) {
            for (var bit = 0; bit < bits; bit++) {
                var wanted = bit / 8 < start.length ? start[bit / 8] : 0;
                if (((address[bit / 8] ^ wanted) >> (7 - bit % 8) & 1) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Range> SPECIAL_4 = List.of(
            Range.of(8, 0), Range.of(8, 10), Range.of(10, 100, 64), Range.of(8, 127), Range.of(16, 169, 254), Range.of(12, 172, 16),
            Range.of(24, 192, 0, 0), Range.of(24, 192, 0, 2), Range.of(24, 192, 31, 196), Range.of(24, 192, 52, 193),
            Range.of(24, 192, 88, 99), Range.of(16, 192, 168), Range.of(24, 192, 175, 48), Range.of(15, 198, 18),
            Range.of(24, 198, 51, 100), Range.of(24, 203, 0, 113), Range.of(4, 224), Range.of(4, 240));

    private static final Range GLOBAL_6 = Range.of(3, 0x20);
    /** IETF protocols with Teredo, documentation (two), 6to4, and the AS112 service. */
    private static final List<Range> SPECIAL_6 = List.of(
            Range.of(23, 0x20, 0x01, 0x00), Range.of(32, 0x20, 0x01, 0x0D, 0xB8), Range.of(20, 0x3F, 0xFF), Range.of(16, 0x20, 0x02),
            Range.of(48, 0x26, 0x20, 0x00, 0x4F, 0x80, 0x00));

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return SPECIAL_4.stream().noneMatch(range -> range.holds(bytes));
        }
        return GLOBAL_6.holds(bytes) && SPECIAL_6.stream().noneMatch(range -> range.holds(bytes));
    }
}
