package lv.burtnica.recipe.assessment;

import org.jspecify.annotations.Nullable;

/**
 * How much of a dish comes from a parcel: from the chosen one, or, where none is chosen, from foods that are known from parcels in Latvia.
 *
 * @param base the id of the food with the largest part of the energy, {@code null} where no energy is known
 * @param baseFromParcel whether that food comes from a parcel: then it is a parcel recipe
 * @param energyPercent the part of the known energy that comes from a parcel, 0 to 100
 * @param exact whether the energy of every line is known; else another food might be the base
 */
public record ParcelPart(@Nullable String base, boolean baseFromParcel, double energyPercent, boolean exact) {}
