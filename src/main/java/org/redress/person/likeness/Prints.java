package org.redress.person.likeness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;
import org.redress.registry.Appeal;
import org.redress.registry.AppealRegistered;
import org.redress.registry.Registry;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A few numbers kept for each text, so that its likes are found off an index among any number of others. */
@Component
public class Prints {

    private static final int BANDS = 8;
    private static final int ROWS = 3;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int MOST = 40;

    private final Registry registry;
    private final JdbcClient jdbc;

    Prints(Registry registry, JdbcClient jdbc) {
        this.registry = registry;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AppealRegistered appeal) {
        keep(registry.appeal(appeal.number()));
    }

    /** Keeps the prints of an appeal's text, once. */
    @Transactional
    public void keep(Appeal appeal) {
        int kept = jdbc.sql("select count(*) from person_print where number = ?")
                .param(appeal.number())
                .query(Integer.class)
                .single();
        if (kept == 0) {
            List<Long> prints = of(appeal.text());
            for (int band = 0; band < prints.size(); band++) {
                jdbc.sql("insert into person_print (number, band, print) values (?, ?, ?)")
                        .params(appeal.number(), band, prints.get(band))
                        .update();
            }
        }
    }

    /** The newest appeals whose texts share a print with this one. */
    List<String> alike(String text) {
        List<Long> prints = of(text);
        return prints.isEmpty()
                ? List.of()
                : jdbc.sql("select distinct number from person_print where print in (:prints) order by number desc"
                                + " fetch first " + MOST + " rows only")
                        .param("prints", prints)
                        .query(String.class)
                        .list();
    }

    /** The least hashes of a text's pieces, in bands: texts with most pieces in common share a band. */
    static List<Long> of(String text) {
        Collection<String> pieces = Shingles.of(text).pieces();
        if (pieces.isEmpty()) {
            return List.of();
        }
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (String piece : pieces) {
            CRC32 sum = new CRC32();
            sum.update(piece.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mixed(sum.getValue() + (i + 1) * SPREAD));
            }
        }
        List<Long> prints = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            long print = band;
            for (int row = 0; row < ROWS; row++) {
                print = mixed(print * 31 + least[band * ROWS + row]);
            }
            prints.add(print);
        }
        return prints;
    }

    private static long mixed(long seed) {
        long one = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        long two = (one ^ (one >>> 27)) * 0x94D049BB133111EBL;
        return two ^ (two >>> 31);
    }
}
