package lv.burtnica.people;

import java.time.Instant;

/**
 * A card with its code, to be printed at once: the code is not kept and cannot be asked for again.
 *
 * @param code as it is printed, such as {@code K7M-4PA-369}
 * @param name whom it lets in again, empty where it lets somebody new in
 * @param group the group it leads to, empty for none
 * @param until when it stops working
 */
public record NewCard(String code, String name, String group, Instant until) {}
