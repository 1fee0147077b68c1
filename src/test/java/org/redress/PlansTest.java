package org.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How PostgreSQL reads what is asked most often: off an index, never by sorting or reading a whole table. */
class PlansTest {

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Plans {}

    abstract static class Plans {

        @Autowired
        JdbcTemplate jdbc;

        @Autowired
        PlatformTransactionManager transactions;

        @Test
        void findsDueTimersAmongAnyNumberOfPendingOnes() {
            assertThat(plan("select RES.ID_ from ACT_RU_JOB RES where RES.RETRIES_ > 0 and RES.DUEDATE_ <= now()"
                            + " and (RES.LOCK_OWNER_ is null or RES.LOCK_EXP_TIME_ < now()) and RES.SUSPENSION_STATE_ = 1"
                            + " order by RES.DUEDATE_ limit 50"))
                    .contains("redress_job_duedate")
                    .doesNotContain("Seq Scan", "Sort");
        }

        @Test
        void readsAPageOfEachListInItsOrder() {
            String page = " order by sort_on, number, task_id limit 51";
            assertThat(plan("select * from v_registry_work where assignee = 'li'" + page))
                    .contains("work_item_by_assignee")
                    .doesNotContain("Sort");
            assertThat(plan("select * from v_registry_work where"
                            + " (sort_on, number, task_id) > (date '2026-02-02', 'R-1', 't')" + page))
                    .contains("work_item_by_sort", "Index Cond")
                    .doesNotContain("Sort");
            assertThat(plan("select * from v_registry_appeal where clock_state = 'RUNNING' and due_on is not null"
                            + " order by sort_on, number limit 51"))
                    .contains("appeal_by_sort")
                    .doesNotContain("Sort");
        }

        @Test
        void countsACellAndAPersonOffAnIndex() {
            assertThat(plan("select sort_on from v_registry_appeal where clock_state = 'RUNNING' and due_on is not null"
                            + " and territory = 'zarechny' and func = 'metering' and due_on < date '2026-02-02'"
                            + " and sort_on < date '2026-02-02' order by sort_on limit 1000"))
                    .containsAnyOf("appeal_by_cell", "appeal_by_sort")
                    .doesNotContain("Seq Scan");
            assertThat(plan("select id from letter where recipient_login = 'li' and kind <> 'DIGEST' and id < 1000000"
                            + " order by id desc limit 50"))
                    .contains("ix_letter_bell")
                    .doesNotContain("Sort");
        }

        @Test
        void recognisesAPersonAndFindsLikesOffIndexes() {
            assertThat(plan("select p.id from known_person p join person_contact c on c.person = p.id"
                            + " where c.contact = '+79000000001' and c.kind = 'PHONE' order by p.id desc limit 100"))
                    .contains("person_contact_by_contact", "known_person_pkey")
                    .doesNotContain("Seq Scan");
            assertThat(plan("select p.id from known_person p join person_word w on w.person = p.id"
                            + " join person_word w1 on w1.person = w.person and w1.word = 'b'"
                            + " where w.word = 'a' order by w.person desc limit 100"))
                    .contains("person_word_by_word", "known_person_pkey")
                    .doesNotContain("Seq Scan", "Sort");
            assertThat(plan("select number from v_registry_appeal where number in (select number from v_person_word"
                            + " where word >= 'a' and word < 'b') order by number desc limit 50"))
                    .contains("appeal_word_pkey", "appeal_pkey")
                    .doesNotContain("Seq Scan");
            assertThat(plan("select number from v_person_appeal where person = 1 order by number desc limit 50"))
                    .contains("known_person_by_root")
                    .doesNotContain("Seq Scan");
            assertThat(plan("select distinct number from person_print where print in (1, 2, 3) limit 40"))
                    .contains("person_print_by_print")
                    .doesNotContain("Seq Scan");
        }

        /** As with a million rows: a small table is read whole unless that is forbidden. */
        private String plan(String sql) {
            List<String> lines = new TransactionTemplate(transactions).execute(tx -> {
                jdbc.execute("set local enable_seqscan = off");
                jdbc.execute("set local enable_bitmapscan = off");
                jdbc.execute("set local enable_sort = off");
                return jdbc.queryForList("explain " + sql, String.class);
            });
            return String.join("\n", lines == null ? List.of() : lines);
        }
    }
}
