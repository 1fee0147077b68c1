package org.redress.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.redress.bench.Copies.Range;

/** Ten thousand terms that are missed in the same moment on PostgreSQL: how many are acted on per second, how late. */
final class DueTogether {

    private static final int DUE = Integer.getInteger("bench.due", 10_000);
    private static final int PENDING = Integer.getInteger("bench.pending", 1_000_000);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private long next = 10_000_000;

    void print() throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mail.start();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                Reception reception = new Reception(
                        postgres,
                        "due",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mail.getSmtp().getPort())) {
            Copies copies = new Copies(reception.bean(javax.sql.DataSource.class));
            Crowd crowd = new Crowd(copies, template(reception, copies));
            System.out.printf("%n%,d terms missed in one moment, on PostgreSQL with its defaults%n", DUE);
            System.out.printf(
                    "%-10s %5s %8s %8s %9s %8s %8s %6s %10s %8s %8s%n",
                    "pending", "JVMs", "jobs/s", "median", "p99", "max", "all in", "early", "statements", "notices", "outbox");
            run(copies, crowd, reception, DUE, 1);
            two(postgres, mail, copies, crowd, reception, DUE);
            if (PENDING > 0) {
                Range more = take(PENDING);
                crowd.add(more, "LEGAL", Instant.now().plus(Duration.ofDays(10)), 2);
                copies.run("analyze");
                run(copies, crowd, reception, PENDING, 1);
                two(postgres, mail, copies, crowd, reception, PENDING);
            }
        } finally {
            mail.stop();
        }
    }

    private void two(
            EmbeddedPostgres postgres, GreenMail mail, Copies copies, Crowd crowd, Reception reception, int pending)
            throws Exception {
        try (Node other = new Node(
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "due"),
                "--redress.sample=none",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort())) {
            run(copies, crowd, reception, pending, 2);
        }
    }

    private void run(Copies copies, Crowd crowd, Reception reception, int pending, int nodes) throws Exception {
        Instant due = Instant.now().plusSeconds(DUE > 1000 ? 25 : 8).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        Range legal = take(DUE / 2);
        Range service = take(DUE / 2);
        crowd.add(legal, "LEGAL", due, 0);
        crowd.add(service, "SERVICE", due, 0);
        copies.run("analyze act_ru_job", "analyze act_ru_execution", "analyze clock", "analyze clock_term", "analyze appeal");
        long letters = count(copies, "select count(*) from letter");
        TimeUnit.MILLISECONDS.sleep(Duration.between(Instant.now(), due).toMillis());
        reception.printStatements(Integer.MAX_VALUE);
        long sent = reception.statements();
        String reached = " from clock_stage s join clock c on c.id = s.clock_id where s.stage = 'MISSED' and c.number between 'B-"
                + legal.from() + "' and 'B-" + service.to() + "'";
        long outbox = 0;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count(copies, "select count(*)" + reached) < DUE && System.nanoTime() < end) {
            outbox = Math.max(outbox, count(copies, "select count(*) from outbox_record"));
            TimeUnit.MILLISECONDS.sleep(200);
        }
        double all = Duration.between(due, Instant.now()).toMillis() / 1000.0;
        double statements = (reception.statements() - sent) / (double) DUE;
        List<Object> lag = copies.ask("select percentile_cont(0.5) within group (order by late),"
                        + " percentile_cont(0.99) within group (order by late), max(late), count(case when late < 0 then 1 end),"
                        + " count(*) from (select extract(epoch from s.fired_at - s.due_at)::float8 as late" + reached
                        + ") l")
                .get(0);
        System.out.printf(
                "%-10s %5d %8.0f %7.1fs %8.1fs %7.1fs %7.1fs %6s %10s %8d %8d%n",
                "%,d".formatted(pending),
                nodes,
                DUE / all,
                lag.get(0),
                lag.get(1),
                lag.get(2),
                all,
                lag.get(3),
                nodes == 1 ? "%.1f".formatted(statements) : "",
                count(copies, "select count(*) from letter") - letters,
                outbox);
        if (nodes == 1 && Boolean.getBoolean("bench.statements")) {
            reception.printStatements(DUE);
        }
    }

    private Range take(int size) {
        next += size;
        return new Range(next - size, next - 1);
    }

    /** One appeal that went through the door and was warned of, with both its clocks. */
    private static String template(Reception reception, Copies copies) throws Exception {
        String number = reception.register().number();
        copies.run(
                "update clock_term set near_at = now() - interval '1 minute'",
                "update act_ru_job set duedate_ = now() - interval '1 minute'");
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (count(copies, "select count(*) from clock_stage where stage = 'NEAR'") < 2) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The first appeal was not warned of within a minute");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return number;
    }

    private static long count(Copies copies, String sql) throws Exception {
        return ((Number) copies.ask(sql).get(0).get(0)).longValue();
    }
}
