/** The screens on which funders are kept, and the part of a form that says who pays. */
@NamedInterface("ui")
@NullMarked
package lv.burtnica.funder.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
