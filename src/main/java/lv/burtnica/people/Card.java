package lv.burtnica.people;

import java.time.Instant;

/**
 * A card that nobody has used yet. Its code is known only to who holds it.
 *
 * @param id the number it is withdrawn by
 * @param role what it makes of whoever uses it
 * @param madeAt when it was made
 * @param until when it stops working
 */
public record Card(long id, Role role, Instant madeAt, Instant until) {}
