package org.redress.person.filling;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.redress.person.finding.AppealWords;
import org.redress.person.likeness.Prints;
import org.redress.person.recognition.PersonRecognition;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the appeals of earlier releases their persons, beside the work, where it was left when it was interrupted. */
@Component
class Filling implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Filling.class);
    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final Registry registry;
    private final PersonRecognition recognition;
    private final Prints prints;
    private final AppealWords words;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean running;

    Filling(
            JdbcClient jdbc,
            Registry registry,
            PersonRecognition recognition,
            Prints prints,
            AppealWords words,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.registry = registry;
        this.recognition = recognition;
        this.prints = prints;
        this.words = words;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!isDone()) {
            var worker = new Thread(this::fill, "persons");
            worker.setDaemon(true);
            worker.start();
        }
    }

    /** Whether every appeal of the earlier releases has its person. */
    boolean isDone() {
        return jdbc.sql("select count(*) from person_filling where done_at is not null")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void fill() {
        int lost = 0;
        while (running && !isDone()) {
            try {
                transaction.executeWithoutResult(status -> batch());
                lost = 0;
            } catch (ConcurrencyFailureException overtaken) {
                if (++lost > BATCH) {
                    log.warn("The persons of earlier appeals wait for the next start: another always was faster");
                    return;
                }
            }
        }
    }

    /** The row is held while a batch lasts: of several nodes one works, and goes on where the last one ended. */
    void batch() {
        String upto = jdbc.sql("select upto from person_filling where done_at is null and id = 1 for update")
                .query(String.class)
                .optional()
                .orElse(null);
        if (upto == null) {
            return;
        }
        List<String> numbers = jdbc.sql("select number from v_registry_appeal where number > ? order by number"
                        + " fetch first " + BATCH + " rows only")
                .param(upto)
                .query(String.class)
                .list();
        recognition.holdAll();
        for (String number : numbers) {
            Appeal appeal = registry.appeal(number);
            recognition.recognise(appeal);
            prints.keep(appeal);
            words.keep(appeal);
        }
        note(numbers);
    }

    private void note(List<String> numbers) {
        if (numbers.isEmpty()) {
            jdbc.sql("update person_filling set done_at = ? where id = 1")
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } else {
            jdbc.sql("update person_filling set upto = ? where id = 1")
                    .param(numbers.get(numbers.size() - 1))
                    .update();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** With the first, so that who begins with an empty database has nothing to fill. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 8200;
    }
}
