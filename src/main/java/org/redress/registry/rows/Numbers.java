package org.redress.registry.rows;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The numbers of each year, given out one by one in short transactions, so that nobody waits for a registration. */
@Component
public class Numbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;

    Numbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number of a year; refuses to hold a second connection while a transaction runs. */
    public long next(int year) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Take the number before the transaction that uses it begins");
        }
        Long next = alone.execute(status -> counted(year));
        if (next == null || next == 0) {
            begin(year);
            return next(year);
        }
        return next;
    }

    private long counted(int year) {
        int counted = jdbc.sql("update number_counter set last_number = last_number + 1 where year_of = ?")
                .param(year)
                .update();
        return counted == 0
                ? 0
                : jdbc.sql("select last_number from number_counter where year_of = ?")
                        .param(year)
                        .query(Long.class)
                        .single();
    }

    private void begin(int year) {
        try {
            alone.executeWithoutResult(status -> jdbc.sql("insert into number_counter values (?, 0)")
                    .param(year)
                    .update());
        } catch (DuplicateKeyException begun) {
            // another node began the same year just now: its row serves both
            return;
        }
    }
}
