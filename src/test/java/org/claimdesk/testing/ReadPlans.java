package org.claimdesk.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * A session over which everything that is read is explained first, by the database itself, with the very SQL and the very values that the
 * application sends. What a feature reads through it leaves its plans here.
 */
public final class ReadPlans implements AutoCloseable {

    private final List<ReadPlan> plans = new ArrayList<>();
    private final List<RecordedQuery> queries = new ArrayList<>();
    private final Connection connection;
    private final Session session;
    private final boolean h2;

    /** Opens one on the database of the application. */
    public ReadPlans(Session ofTheApplication) throws SQLException {
        this(ofTheApplication.getSessionFactory(), AnotherNode.connect());
    }

    /** Opens one on any database; the connection is closed with it. */
    public ReadPlans(SessionFactory sessions, Connection connection) throws SQLException {
        this.connection = connection;
        h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        session = sessions.withOptions().connection(proxy(Connection.class, this::onConnection)).openSession();
    }

    /** The session to read through. */
    public Session session() {
        return session;
    }

    /** The plans of all that was read since the last time. */
    public List<ReadPlan> taken() {
        var taken = List.copyOf(plans);
        plans.clear();
        queries.clear();
        return taken;
    }

    /** The same queries, to be sent again. */
    public List<RecordedQuery> queries() {
        return List.copyOf(queries);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            session.close();
        }
    }

    private Object onConnection(Object self, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement") && ((String) arguments[0]).startsWith("select")) {
            var sql = (String) arguments[0];
            return proxy(PreparedStatement.class, new Explained(sql, connection.prepareStatement(sql),
                    connection.prepareStatement((h2 ? ReadPlan.H2_EXPLAIN : ReadPlan.POSTGRESQL_EXPLAIN) + sql)));
        }
        return call(method, connection, arguments);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
    }

    private static Object call(Method method, Object target, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** A query, and beside it the same one to be explained: both get the same values. */
    private final class Explained implements InvocationHandler {

        private final String sql;
        private final PreparedStatement query;
        private final PreparedStatement explained;
        private final List<RecordedQuery.Value> values = new ArrayList<>();

        Explained(String sql, PreparedStatement query, PreparedStatement explained) {
            this.sql = sql;
            this.query = query;
            this.explained = explained;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
            var name = method.getName();
            if (name.equals("executeQuery")) {
                explain();
                queries.add(new RecordedQuery(sql, List.copyOf(values)));
            } else if (name.startsWith("set") && arguments.length > 1 || name.equals("close")) {
                call(method, explained, arguments);
                values.add(new RecordedQuery.Value(method, arguments));
            }
            return call(method, query, arguments);
        }

        private void explain() throws SQLException {
            try (var rows = explained.executeQuery()) {
                var plan = new StringBuilder();
                while (rows.next()) {
                    plan.append(rows.getString(1));
                }
                plans.add(h2 ? ReadPlan.ofH2(sql, plan.toString()) : ReadPlan.ofPostgreSql(sql, plan.toString()));
            }
        }
    }
}
