package lv.burtnica.exchange.pack;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells whether anything in the store may have changed since the last pack was made. */
@Component
class StoreMoves implements TransactionExecutionListener {

    private final AtomicLong number = new AtomicLong();

    long number() {
        return number.get();
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            number.incrementAndGet();
        }
    }
}
