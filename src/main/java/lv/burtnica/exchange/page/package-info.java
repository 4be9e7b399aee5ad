/** Recipes in web pages: schema.org as JSON-LD and as microdata, read as forgivingly as pages are sloppy. */
@NullMarked
package lv.burtnica.exchange.page;

import org.jspecify.annotations.NullMarked;
