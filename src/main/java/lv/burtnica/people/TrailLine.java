package lv.burtnica.people;

import java.time.Instant;

/**
 * A line of the trail to read.
 *
 * @param who the person's name, empty for the notebook itself and for somebody who is forgotten
 * @param thing what it was done to: a name or a key, empty where there is nothing to say
 */
public record TrailLine(TrailDeed deed, String who, String thing, Instant at) {}
