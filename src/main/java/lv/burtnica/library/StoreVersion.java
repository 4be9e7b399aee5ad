package lv.burtnica.library;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Another number after each transaction that may have changed anything in the store. Spring Boot tells it of all of them. */
@Component
class StoreVersion implements TransactionExecutionListener {

    private final AtomicLong number = new AtomicLong();

    long number() {
        return number.get();
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        count(transaction);
    }

    /** Once more, after those who keep parts of the store in memory have taken the change over. */
    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        count(transaction);
    }

    private void count(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            number.incrementAndGet();
        }
    }
}
