package lv.burtnica.exchange.fetch;

/**
 * What an address answered.
 *
 * @param address where it was found in the end
 * @param mediaType without its parameters, in small letters
 */
public record Fetched(String address, String mediaType, byte[] bytes) {}
