package lv.burtnica.library.api;

/** What was asked for cannot be answered. */
class ApiFault extends RuntimeException {

    private final int status;
    private final String key;
    private final String name;
    private final String values;

    private ApiFault(int status, String key, String name, String values) {
        super(key + " " + name);
        this.status = status;
        this.key = key;
        this.name = name;
        this.values = values;
    }

    /** There is nothing at this address. */
    static ApiFault nothing() {
        return new ApiFault(404, "library.api.nothing", "", "");
    }

    /**
     * A parameter makes no sense.
     *
     * @param values what it can be, for the sentence
     */
    static ApiFault parameter(String name, String values) {
        return new ApiFault(400, "library.api.parameter", name, values);
    }

    /** Only reading is possible. */
    static ApiFault method() {
        return new ApiFault(405, "library.api.method", "", "");
    }

    /** @param seconds until more may be asked */
    static ApiFault tooMuch(long seconds) {
        return new ApiFault(429, "library.api.too-much", String.valueOf(seconds), "");
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    String values() {
        return values;
    }
}
