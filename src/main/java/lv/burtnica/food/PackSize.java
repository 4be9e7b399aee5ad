package lv.burtnica.food;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a price is for: {@code kg}, {@code 400 g}, {@code 0,9 l}, {@code 10 gab.}, {@code €/kg}.
 *
 * @param per in which unit prices are compared
 * @param size how much of that unit: 0.4 for 400 g
 */
public record PackSize(Price.Per per, BigDecimal size) {

    /** A kilogram, which a price is for where nothing else is said. */
    public static final PackSize KILOGRAM = new PackSize(Price.Per.KILOGRAM, BigDecimal.ONE);

    private static final Pattern SIZE = Pattern.compile("([\\d.,]*)\\s*(\\p{L}+)\\.?");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final int DECIMALS = 4;
    private static final YearMonth EARLIEST = YearMonth.of(1990, 1);

    /** Empty where the text is no size or an impossible one. */
    public static Optional<PackSize> read(String text) {
        var plain = text.strip().replaceAll("(?i)^(eur|eiro|euro|€)?\\s*(/|par|per)\\s*", "");
        var match = SIZE.matcher(plain);
        if (!match.matches()) {
            return Optional.empty();
        }
        var number = match.group(1).isEmpty() ? Optional.of(BigDecimal.ONE) : Decimals.read(match.group(1));
        return number.filter(one -> one.signum() > 0)
                .flatMap(one -> PriceWords.find("unit", match.group(2)).map(unit -> of(one, unit)))
                .filter(size -> size.size.compareTo(MOST) <= 0);
    }

    private static PackSize of(BigDecimal number, String unit) {
        return switch (unit) {
            case "kg" -> new PackSize(Price.Per.KILOGRAM, number);
            case "g" -> new PackSize(Price.Per.KILOGRAM, number.divide(THOUSAND));
            case "l" -> new PackSize(Price.Per.LITRE, number);
            case "ml" -> new PackSize(Price.Per.LITRE, number.divide(THOUSAND));
            default -> new PackSize(Price.Per.TEN_PIECES, number.divide(BigDecimal.TEN));
        };
    }

    /** The price of one unit when this much costs so many euros. */
    public BigDecimal perUnit(BigDecimal euros) {
        return Decimals.plain(euros.divide(size, DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * The price of a food when this much of it costs so many euros.
     *
     * @param item the offer as the shop names it
     * @return a price without a month, place and source of its own: those of its list hold
     */
    public Price price(String food, Price.Tier tier, BigDecimal euros, String item) {
        var pack = isPack() && per != Price.Per.TEN_PIECES ? euros : null;
        return new Price(food, tier, perUnit(euros), per, pack, EARLIEST, "", item, "", "");
    }

    /** Whether it is a pack of its own size, so that its price tells something beside the price of one unit. */
    boolean isPack() {
        return size.compareTo(BigDecimal.ONE) != 0;
    }
}
