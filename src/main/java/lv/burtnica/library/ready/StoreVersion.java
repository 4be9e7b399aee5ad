package lv.burtnica.library.ready;

import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Another number after each change of the store that readers may see. It listens to the statements on their way to the database, so that no
 * way of changing anything can forget to tell.
 */
@Component
public class StoreVersion implements BeanPostProcessor {

    private final AtomicLong number = new AtomicLong();
    private final SeenTables tables = new SeenTables();

    public long number() {
        return number.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new WatchedStore(source, tables, this::changed) : bean;
    }

    /**
     * Counts at once, before whoever wrote hears that it is done; and once more when those who keep parts of the store in memory have
     * taken the change over, because somebody may have read them in between.
     */
    private void changed() {
        number.incrementAndGet();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Afterwards());
        }
    }

    /** The last of all that happens after a commit. */
    private final class Afterwards implements TransactionSynchronization {

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void afterCompletion(int status) {
            number.incrementAndGet();
        }
    }
}
