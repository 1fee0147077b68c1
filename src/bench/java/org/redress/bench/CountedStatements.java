package org.redress.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that counts each statement sent to the database; a batch counts once. */
final class CountedStatements extends DelegatingDataSource {

    private final LongAdder sent = new LongAdder();
    private final Map<String, LongAdder> byText = new ConcurrentHashMap<>();

    CountedStatements(DataSource target) {
        super(target);
    }

    long sent() {
        return sent.sum();
    }

    /** How often each prepared statement was sent since this was asked last, the most frequent first. */
    Map<String, Long> sentByText() {
        Map<String, Long> counts = new LinkedHashMap<>();
        byText.entrySet().stream()
                .sorted(Comparator.comparing(one -> -one.getValue().sum()))
                .forEach(one -> counts.put(one.getKey(), one.getValue().sumThenReset()));
        byText.clear();
        return counts;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return Connection.class.cast(counting(Connection.class, super.getConnection(), ""));
    }

    private Object counting(Class<?> type, Object target, String text) {
        InvocationHandler handler = (proxy, method, args) -> {
            if (method.getName().startsWith("execute")) {
                sent.increment();
                byText.computeIfAbsent(text, unknown -> new LongAdder()).increment();
            }
            try {
                Object result = method.invoke(target, args);
                boolean opened = target instanceof Connection && result instanceof Statement;
                return opened ? counting(method.getReturnType(), result, args == null ? "" : args[0].toString()) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
