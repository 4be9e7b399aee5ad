package lv.burtnica.exchange;

/**
 * Where a recipe comes from and who may do what with it. Each part may be empty.
 *
 * @param address of the page or the book it is from
 * @param site the name of the site or the publisher
 * @param author who wrote it
 * @param licence an address or a name, as the source says it
 */
public record Origin(String address, String site, String author, String licence) {

    public static final Origin UNKNOWN = new Origin("", "", "", "");

    /** The address, or the name of the site where there is none. */
    public String place() {
        return address.isEmpty() ? site : address;
    }
}
