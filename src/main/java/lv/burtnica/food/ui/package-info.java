/** The screens on which coordinators keep parcels, prices, foods and the kitchen's sizes. */
@NullMarked
package lv.burtnica.food.ui;

import org.jspecify.annotations.NullMarked;
