package lv.burtnica.backup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a fault of the store in sentences instead of a stack trace. */
final class StoreFaultAnalyzer extends AbstractFailureAnalyzer<StoreFaultException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, StoreFaultException cause) {
        return new FailureAnalysis(cause.sentences(), null, cause);
    }
}
