package org.redress.person.filling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.person.Known;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** The appeals of earlier releases get their persons, batch by batch, each once however often it is interrupted. */
class FillingTest {

    @Nested
    @RedressTest
    class OnH2 extends Filled {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Filled {}

    abstract static class Filled extends Known {

        @Autowired
        Filling filling;

        @Test
        void goesOnWhereItWasLeftAndGivesEachAppealItsPersonOnce() {
            var phone = phone();
            var one = from("Ручей Аглая", phone, null, null);
            var two = from("Аглая Ручей", phone, null, null);
            var kept = from("Другой Человек", phone(), null, null);
            long known = person(kept);
            for (var number : new String[] {one, two}) {
                database.sql("delete from person_appeal where number = ?")
                        .param(number)
                        .update();
                database.sql("delete from person_print where number = ?")
                        .param(number)
                        .update();
            }
            database.sql("update person_filling set done_at = null, upto = ?")
                    .param(before(one))
                    .update();
            assertThat(filling.isDone()).isFalse();

            transaction.executeWithoutResult(status -> filling.batch());
            transaction.executeWithoutResult(status -> filling.batch());
            while (!filling.isDone()) {
                transaction.executeWithoutResult(status -> filling.batch());
            }
            transaction.executeWithoutResult(status -> filling.batch());

            assertThat(person(one)).isEqualTo(person(two));
            assertThat(person(kept)).isEqualTo(known);
            assertThat(database.sql("select count(*) from person_print where number in (?, ?)")
                            .params(one, two)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(database.sql("select 2 * count(*) from person_print where number = ?")
                            .param(kept)
                            .query(Integer.class)
                            .single());
        }

        private static String before(String number) {
            return "%s%06d".formatted(number.substring(0, 7), Integer.parseInt(number.substring(7)) - 1);
        }
    }
}
