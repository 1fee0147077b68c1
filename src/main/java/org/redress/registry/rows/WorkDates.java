package org.redress.registry.rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The date of each open task, and its place in the lists, by which they are indexed. */
@Component
public class WorkDates {

    private final JdbcClient jdbc;

    WorkDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the tasks of an appeal its date, or their own and their place in the lists: danger first, then what came back to routing. */
    public void follow(String number) {
        jdbc.sql("""
                        update work_item set due_on = coalesce(own_due_on,
                                (select a.due_on from appeal a where a.number = work_item.number)),
                            sort_on = case
                                when exists (select 1 from appeal a where a.number = work_item.number and a.danger)
                                then date '1900-01-01'
                                when task = 'assignUnit' and exists (
                                    select 1 from journal_entry j
                                    where j.number = work_item.number and j.what = 'HANDED_BACK')
                                then date '1970-01-01'
                                else coalesce(own_due_on, (select a.due_on from appeal a where a.number = work_item.number),
                                    date '9999-12-31') end
                        where number = ?
                        """).param(number).update();
    }
}
