package org.redress.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.redress.bench.Copies.Range;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.oversight.Endangered;
import org.redress.oversight.Horizon;
import org.redress.oversight.Horizons;
import org.redress.oversight.Load;
import org.redress.oversight.OverdueReport;
import org.redress.oversight.Punctuality;
import org.redress.oversight.Seen;
import org.redress.oversight.Urgency;
import org.redress.oversight.Weeks;
import org.redress.workbench.list.Whose;
import org.redress.workbench.list.WorkFilter;
import org.redress.workbench.list.WorkLists;

/** What the work list and the managers' page ask the database, with ever more open appeals: medians on PostgreSQL. */
final class Lists {

    private static final long[] SIZES = Arrays.stream(
                    System.getProperty("bench.open", "10000,100000,1000000").split(","))
            .mapToLong(Long::parseLong)
            .toArray();
    private static final int TIMES = 15;

    /** Ten times as many may take so much longer on a busy machine; the logarithm of 1,000,000 is 1.2 times that of 100,000. */
    private static final double MOST = 2.5;

    void print() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "100")
                        .start();
                Reception reception = new Reception(postgres, "lists")) {
            Copies copies = new Copies(reception.bean(DataSource.class));
            Crowd crowd = new Crowd(copies, reception.register().number());
            Map<String, List<Double>> medians = new LinkedHashMap<>();
            long next = 10_000_000;
            long open = 0;
            for (long size : SIZES) {
                crowd.open(new Range(next, next + size - open - 1), LocalDate.now(ZoneOffset.UTC));
                next += size - open;
                open = size;
                measure(reception).forEach((what, median) -> medians.computeIfAbsent(
                                what, unknown -> new ArrayList<>())
                        .add(median));
            }
            print(medians);
        }
    }

    private static Map<String, Double> measure(Reception reception) throws Exception {
        WorkLists lists = reception.bean(WorkLists.class);
        Organisation organisation = reception.bean(Organisation.class);
        Rights rights = reception.bean(Rights.class);
        Horizon horizon = reception.bean(Horizons.class).now();
        Map<String, Double> medians = new LinkedHashMap<>();
        for (String list : List.of("mine", "unit", "free", "approvals", "all")) {
            String login = list.equals("all") ? "gromova" : list.equals("approvals") ? "orlova" : "li";
            Whose whose = Whose.of(organisation.person(login).orElseThrow(), organisation, rights);
            WorkFilter filter = WorkFilter.of(Map.of("list", list));
            WorkFilter far = WorkFilter.of(Map.of("list", list, "after", horizon.today().plusDays(40) + "~B-2~"));
            WorkFilter today = WorkFilter.of(Map.of("list", list, "due", "today"));
            medians.put("work list `" + list + "`, first page", median(() -> lists.page(filter, whose, horizon)));
            medians.put("`" + list + "`, in the middle", median(() -> lists.page(far, whose, horizon)));
            medians.put("`" + list + "`, due today", median(() -> lists.page(today, whose, horizon)));
            medians.put("`" + list + "`, its counts", median(() -> lists.counts(filter, whose, horizon)));
        }
        Whose li = Whose.of(organisation.person("li").orElseThrow(), organisation, rights);
        medians.put("counts in the head of each page", median(() -> lists.waiting(li)));
        managers(reception, organisation, horizon, medians);
        return medians;
    }

    private static void managers(
            Reception reception, Organisation organisation, Horizon horizon, Map<String, Double> medians)
            throws Exception {
        Seen seen = new Seen(null);
        List<@Nullable String> territories = new ArrayList<>();
        organisation.territories().forEach(territory -> territories.add(territory.code()));
        territories.add(null);
        List<@Nullable String> functions = new ArrayList<>();
        organisation.functions().forEach(function -> functions.add(function.code()));
        functions.add(null);
        OverdueReport report = reception.bean(OverdueReport.class);
        Load load = reception.bean(Load.class);
        Instant now = Instant.now();
        medians.put("managers' page, where", median(() -> report.cells(horizon, seen, territories, functions)));
        medians.put("managers' page, who", median(() -> load.heaviest(horizon, seen, 8)));
        medians.put(
                "managers' page, unclaimed", median(() -> load.unclaimed(horizon, seen, Urgency.OVERDUE)));
        medians.put(
                "managers' page, danger",
                median(() -> reception.bean(Endangered.class).rows(seen)));
        medians.put(
                "managers' page, in time",
                median(() -> reception.bean(Punctuality.class).share(now.minusSeconds(5_000_000), now, seen)));
        medians.put(
                "managers' page, weeks",
                median(() -> reception.bean(Weeks.class).last(8, horizon.today(), ZoneOffset.UTC, seen)));
    }

    private static double median(Callable<?> act) throws Exception {
        double[] taken = new double[TIMES];
        act.call();
        for (int time = 0; time < TIMES; time++) {
            long began = System.nanoTime();
            act.call();
            taken[time] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(taken);
        return taken[TIMES / 2];
    }

    private static void print(Map<String, List<Double>> medians) {
        System.out.printf("%nReading with ever more open appeals, median in ms%n%-44s", "");
        for (long size : SIZES) {
            System.out.printf(" %,12d", size);
        }
        System.out.printf(" %8s%n", "last ×10");
        medians.forEach((what, taken) -> {
            double growth = taken.get(taken.size() - 1) / taken.get(Math.max(0, taken.size() - 2));
            System.out.printf("%-44s", what);
            taken.forEach(one -> System.out.printf(" %12.1f", one));
            boolean fast = taken.get(taken.size() - 1) < 20;
            System.out.printf(" %8.1f%s%n", growth, growth > MOST && !fast ? "  grows faster than the logarithm" : "");
        });
    }
}
