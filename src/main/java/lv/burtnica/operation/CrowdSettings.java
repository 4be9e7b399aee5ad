package lv.burtnica.operation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many are served at once. The defaults are for two cores and 1 GB.
 *
 * @param requests answered at the same time; whoever is one too many is asked to come back
 * @param kept how many of these are kept for those who are in the middle of something
 * @param patience how long a request of theirs waits for its turn
 * @param sessions that may be open
 * @param firstVisit how long a session lasts that nobody has come back to
 * @param reading how long one lasts without a sign of life from somebody who has not signed in
 * @param comeBack when to try again, as the answer says
 */
@ConfigurationProperties("burtnica.crowd")
record CrowdSettings(
        int requests, int kept, Duration patience, int sessions, Duration firstVisit, Duration reading, Duration comeBack) {}
