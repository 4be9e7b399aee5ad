package lv.burtnica.library.ready;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The store, with somebody who hears of every change that is there for good: at the commit, or where there is none, at the end. */
final class WatchedStore extends DelegatingDataSource {

    /** The methods of connections and statements that take a statement in words. */
    private static final Pattern SPEAKING = Pattern.compile("prepare(Statement|Call)|execute\\w*|addBatch");

    private final SeenTables tables;
    private final Runnable changed;

    WatchedStore(DataSource store, SeenTables tables, Runnable changed) {
        super(store);
        this.tables = tables;
        this.changed = changed;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(super.getConnection());
    }

    @Override
    public Connection getConnection(String name, String password) throws SQLException {
        return watched(super.getConnection(name, password));
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, new Watch(connection));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(WatchedStore.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** Used by one thread at a time, as a connection is. */
    private final class Watch implements InvocationHandler {

        private final Connection connection;
        private boolean touched;

        Watch(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            note(method, arguments);
            return switch (method.getName()) {
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                case "commit", "close" -> end(method, arguments);
                default -> said(call(connection, method, arguments));
            };
        }

        /** A commit that failed may have come through all the same; what was prepared before one may be done again after it. */
        private @Nullable Object end(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return call(connection, method, arguments);
            } finally {
                if (touched) {
                    changed.run();
                }
            }
        }

        private void note(Method method, Object @Nullable [] arguments) {
            if (!touched && SPEAKING.matcher(method.getName()).matches() && arguments != null && arguments.length > 0
                    && arguments[0] instanceof String statement) {
                touched = tables.isChanged(statement);
            }
        }

        /** Statements that are told later what to do are listened to as well. */
        private @Nullable Object said(@Nullable Object answer) {
            if (!(answer instanceof Statement statement) || answer instanceof PreparedStatement) {
                return answer;
            }
            return proxy(Statement.class, (proxy, method, arguments) -> {
                note(method, arguments);
                return switch (method.getName()) {
                    case "equals" -> arguments != null && proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> call(statement, method, arguments);
                };
            });
        }
    }
}
