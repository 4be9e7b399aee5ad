package lv.burtnica.press;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps PDF/UA-1 and PDF/A-2a. */
final class VeraPdf {

    /** The file is no PDF, or none that can be read. */
    static final class NoPdfException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoPdfException(Throwable cause) {
            super("veraPDF could not read the file", cause);
        }
    }

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
    private static final int MOST_FAULTS_SAID = 24;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What is wrong with the file, one sentence each; nothing if it keeps PDF/UA-1 and PDF/A-2a. */
    static List<String> faults(byte[] pdf) {
        return check(pdf).stream().map(Fault::toString).distinct().limit(MOST_FAULTS_SAID).toList();
    }

    /**
     * What is wrong with the file.
     *
     * @throws NoPdfException if it cannot be read
     */
    static List<Fault> check(byte[] pdf) {
        var foundry = Foundries.defaultInstance();
        // One walk through the file for both standards.
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), STANDARDS.getFirst())) {
            parser.setFlavours(STANDARDS);
            try (var validator = foundry.createValidator(STANDARDS)) {
                return validator.validateAll(parser).stream().flatMap(VeraPdf::faults).toList();
            }
        } catch (Exception e) {
            throw new NoPdfException(e);
        }
    }

    private static Stream<Fault> faults(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> Fault.of(result.getPDFAFlavour(), assertion));
    }
}
