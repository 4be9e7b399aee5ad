package lv.burtnica.food;

/** Whether an allergen is always in a food or depends on the product, so that the label must be read. */
public enum AllergenCertainty {
    CONTAINS, MAY_CONTAIN
}
