package lv.burtnica.people;

import org.jspecify.annotations.Nullable;

/**
 * What a card says to who holds it.
 *
 * @param group the group it leads to, empty for none
 * @param returning who chooses a new passphrase by it, {@code null} where it lets somebody new in
 */
public record OpenCard(String group, @Nullable Person returning) {}
