package lv.burtnica.backup;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** At start, when nobody works with the store yet: puts rows right that point at one that is not there any more. */
@Component
@DependsOnDatabaseInitialization
class LooseEnds implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(LooseEnds.class);

    private final DataSource store;

    LooseEnds(DataSource store) {
        this.store = store;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        mend();
    }

    /** How many rows there were; none on a database that never lets them come about. */
    int mend() throws SQLException {
        try (var connection = store.getConnection()) {
            if (DatabaseKind.of(connection.getMetaData().getURL()) != DatabaseKind.H2) {
                return 0;
            }
            connection.setAutoCommit(false);
            try {
                var mended = ForeignKeys.of(connection, StoreShape.tables(connection)).mend(connection);
                connection.commit();
                if (mended > 0) {
                    LOG.warn("{} rows pointed at rows that were deleted at the same moment, and were put right", mended);
                }
                return mended;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
