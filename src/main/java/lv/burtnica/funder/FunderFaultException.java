package lv.burtnica.funder;

import java.util.Map;

/** The strip of a funder breaks a rule of publicity. */
public class FunderFaultException extends RuntimeException {

    private final transient Funder.Fault fault;

    public FunderFaultException(Funder.Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /** The key of the sentence that says what is wrong and what to do. */
    public String textKey() {
        return "funder.fault-" + fault.reason().code();
    }

    /** The arguments of that sentence. */
    public Map<String, Object> textArguments() {
        return Map.of("logo", fault.logo(), "millimetres", fault.millimetres());
    }
}
