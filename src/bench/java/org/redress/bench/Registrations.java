package org.redress.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Appeals registered per second on PostgreSQL, beside bare engine starts of the same diagram in the same run. */
final class Registrations {

    private static final int WARM_UP = 200;
    private static final int MEASURED = 800;

    void print() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "100")
                .start()) {
            try (Reception reception = new Reception(postgres, "redress");
                    BareEngine engine = new BareEngine(postgres)) {
                System.out.printf("%nRegistering on PostgreSQL with its defaults (fsync on)%n");
                System.out.printf(
                        "%-10s %16s %22s %8s%n", "threads", "appeals/s", "bare engine starts/s", "ratio");
                run(1, WARM_UP, reception::register);
                run(1, WARM_UP, engine::start);
                for (int threads : new int[] {1, 4, 8}) {
                    double appeals = run(threads, MEASURED, reception::register);
                    double starts = run(threads, MEASURED, engine::start);
                    System.out.printf("%-10d %16.0f %22.0f %8.2f%n", threads, appeals, starts, appeals / starts);
                }
                long before = reception.statements();
                run(1, 100, reception::register);
                long appeal = (reception.statements() - before) / 100;
                long bare = engine.statements();
                run(1, 100, engine::start);
                System.out.printf(
                        "SQL statements: %d per appeal, %d per bare start%n", appeal, (engine.statements() - bare) / 100);
            }
        }
    }

    private static double run(int threads, int times, Callable<?> act) throws Exception {
        try (var pool = new ClosingPool(threads)) {
            long began = System.nanoTime();
            for (Future<?> done : pool.service.invokeAll(
                    IntStream.range(0, times).<Callable<Object>>mapToObj(i -> act::call).toList())) {
                done.get();
            }
            return times / ((System.nanoTime() - began) / 1e9);
        }
    }

    private static final class ClosingPool implements AutoCloseable {

        private final java.util.concurrent.ExecutorService service;

        private ClosingPool(int threads) {
            service = Executors.newFixedThreadPool(threads);
        }

        @Override
        public void close() {
            service.shutdownNow();
        }
    }
}
