package org.redress.person.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.redress.registry.Appeal;
import org.redress.registry.AppealRegistered;
import org.redress.registry.Registry;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the words of each appeal, so that it is found off an index among any number of others. */
@Component
public class AppealWords {

    private final Registry registry;
    private final JdbcClient jdbc;

    AppealWords(Registry registry, JdbcClient jdbc) {
        this.registry = registry;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AppealRegistered appeal) {
        write(registry.appeal(appeal.number()));
    }

    /** Keeps the words of an appeal of an earlier release, once. */
    @Transactional
    public void keep(Appeal appeal) {
        String number = appeal.number();
        int kept = jdbc.sql("select count(*) from appeal_word where word = ? and number = ?")
                .params(number.substring(number.lastIndexOf('-') + 1), number)
                .query(Integer.class)
                .single();
        if (kept == 0) {
            write(appeal);
        }
    }

    /** The condition under which a column holds the number of an appeal that these words lead to. */
    @Transactional(readOnly = true)
    public Sought sought(String typed, String column) {
        return Sought.of(typed, column, this::many);
    }

    /** How many appeals have a word that begins so, as far as that tells a rare one from a common one. */
    private int many(String word) {
        return jdbc.sql("select count(*) from (select number from appeal_word where word >= ? and word < ?"
                        + " fetch first 2000 rows only) few")
                .params(Words.cut(word), Sought.end(word))
                .query(Integer.class)
                .single();
    }

    private void write(Appeal appeal) {
        Set<String> words = Words.of(appeal);
        List<Object> values = new ArrayList<>();
        words.forEach(word -> {
            values.add(word);
            values.add(appeal.number());
        });
        jdbc.sql("insert into appeal_word (word, number) values "
                        + String.join(", ", Collections.nCopies(words.size(), "(?, ?)")))
                .params(values)
                .update();
    }
}
