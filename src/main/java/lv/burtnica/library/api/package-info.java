/** The shelf for programs: read-only JSON over what is published, described by OpenAPI 3.1. */
@NullMarked
package lv.burtnica.library.api;

import org.jspecify.annotations.NullMarked;
