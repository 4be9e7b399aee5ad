/** Fetching an address that somebody typed, without ever reaching what is not public. */
@NullMarked
package lv.burtnica.exchange.fetch;

import org.jspecify.annotations.NullMarked;
