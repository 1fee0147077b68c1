package org.redress.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Merging two persons is a decision with a reason, undone whole also after further appeals came. */
class MergeTest {

    @Nested
    @RedressTest
    class OnH2 extends Merged {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Merged {}

    abstract static class Merged extends Known {

        @Test
        void mergesWithAReasonAndUndoesItWholeAfterFurtherAppealsCame() {
            var home = phone();
            var work = phone();
            var one = from("Ткач Лев Романович", home, null, null);
            var two = from("Ткач Лев Романович", work, null, null);
            long kept = person(one);
            long absorbed = person(two);

            persons.merge(kept, absorbed, "Тот же человек, рабочий телефон", REGISTRAR);
            var later = from("Ткач Лев", work, null, null);
            var card = persons.read(absorbed, REGISTRAR);
            assertThat(card.id()).isEqualTo(kept);
            assertThat(card.appeals()).extracting(PersonAppeal::number).containsExactly(later, two, one);
            assertThat(card.merges()).singleElement().satisfies(merge -> {
                assertThat(merge.reason()).isEqualTo("Тот же человек, рабочий телефон");
                assertThat(merge.decidedBy()).isEqualTo("savchuk");
            });

            persons.undo(card.merges().get(0).id(), REGISTRAR);
            assertThat(person(one)).isEqualTo(kept);
            assertThat(List.of(two, later)).extracting(this::person).containsOnly(absorbed);
            assertThat(persons.read(absorbed, REGISTRAR).merges())
                    .singleElement()
                    .satisfies(merge -> assertThat(merge.undoneBy()).isEqualTo("savchuk"));
            assertThatThrownBy(() -> persons.undo(card.merges().get(0).id(), REGISTRAR))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void undoesAnInnerMergeInsideAnOuterOne() {
            long first = person(from("Гай Юрий Олегович", phone(), null, null));
            var inner = from("Гай Юрий Олегович", phone(), null, null);
            long second = person(inner);
            var outer = from("Гай Юрий Олегович", phone(), null, null);
            long third = person(outer);
            persons.merge(second, third, "Сверили паспорт", REGISTRAR);
            persons.merge(first, second, "Сверили договор", REGISTRAR);
            assertThat(person(outer)).isEqualTo(first);

            var merges = persons.read(first, REGISTRAR).merges();
            persons.undo(merges.get(0).id(), REGISTRAR);
            assertThat(person(inner)).isEqualTo(second);
            assertThat(person(outer)).as("the inner merge stands").isEqualTo(second);
        }

        @Test
        void letsOnlyThoseDecideWhoRegisterOrSort() {
            var one = inWork(from("Рябко Ева Юрьевна", phone(), null, null));
            long other = person(from("Рябко Ева Юрьевна", phone(), null, null));

            for (var login : List.of("li", "gromova", "maslov")) {
                assertThatThrownBy(() -> persons.merge(person(one), other, "Причина", new Actor(login)))
                        .isInstanceOf(Refused.class);
            }
            assertThatThrownBy(() -> persons.merge(person(one), other, " ", REGISTRAR))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void mergesOnceWhenBothAreDecidedAtOnce() throws Exception {
            long one = person(from("Жук Нина Павловна", phone(), null, null));
            long two = person(from("Жук Нина Павловна", phone(), null, null));
            AtomicInteger refused = new AtomicInteger();
            ExecutorService pool = Executors.newFixedThreadPool(2);
            try {
                List<Callable<Boolean>> both = List.of(() -> merged(one, two), () -> merged(two, one));
                for (var done : pool.invokeAll(both)) {
                    try {
                        done.get();
                    } catch (ExecutionException lost) {
                        assertThat(lost).hasCauseInstanceOf(Refused.class);
                        refused.incrementAndGet();
                    }
                }
            } finally {
                pool.shutdownNow();
            }
            assertThat(refused).hasValue(1);
            assertThat(persons.read(one, REGISTRAR).merges()).hasSize(1);
        }

        @Test
        void givesAnAppealThatIsAnothersAPersonOfItsOwn() {
            var phone = phone();
            var father = from("Сокол Пётр Ильич", phone, null, null);
            var son = from("Сокол П. И.", phone, null, null);
            assertThat(person(son)).isEqualTo(person(father));

            long own = persons.part(son, "Это сын, Павел Ильич", REGISTRAR);
            assertThat(person(son)).isEqualTo(own).isNotEqualTo(person(father));
            assertThat(journal(son)).contains("PERSON_PARTED");
        }

        private boolean merged(long kept, long absorbed) {
            persons.merge(kept, absorbed, "Одна и та же", REGISTRAR);
            return true;
        }
    }
}
