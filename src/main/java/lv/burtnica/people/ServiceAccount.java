package lv.burtnica.people;

import java.time.Instant;

/**
 * An account at a service by which somebody comes in.
 *
 * @param issuer the address of who vouches for the person
 * @param subject the number the person has there
 */
public record ServiceAccount(String issuer, String subject, Instant linkedAt) {}
