package org.redress.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that counts each statement sent to the database; a batch counts once. */
final class CountedStatements extends DelegatingDataSource {

    private final LongAdder sent = new LongAdder();

    CountedStatements(DataSource target) {
        super(target);
    }

    long sent() {
        return sent.sum();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return Connection.class.cast(counting(Connection.class, super.getConnection()));
    }

    private Object counting(Class<?> type, Object target) {
        InvocationHandler handler = (proxy, method, args) -> {
            if (method.getName().startsWith("execute")) {
                sent.increment();
            }
            try {
                Object result = method.invoke(target, args);
                boolean opened = target instanceof Connection && result instanceof Statement;
                return opened ? counting(method.getReturnType(), result) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
