package org.redress.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.Applicant;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Who appeals is recognised across appeals, and several with one number are kept apart. */
class PersonsTest {

    @Nested
    @RedressTest
    class OnH2 extends Recognised {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Recognised {}

    abstract static class Recognised extends Known {

        @Test
        void recognisesOneByPhoneMailAccountAndAddressHoweverTheyAreTyped() {
            var phone = phone();
            var mail = "mira" + phone.substring(5) + "@example.org";
            var first = from(new Applicant("Лугова Мира Олеговна", mail, phone, null, null), "Гудит щиток.");
            var byPhone = from("Мира Лугова", "8" + phone.substring(2), null, null);
            var byMail = from(
                    "ЛУГОВА М. О.",
                    null,
                    mail.toUpperCase(java.util.Locale.ROOT),
                    "ул. Новая, 5, кв. " + phone.substring(8));
            var byAddress = from("Лугова Мира", null, null, "Новая д.5-" + phone.substring(8));
            var byAccount = from(new Applicant("Лугова Мира", null, phone, null, "17-" + phone.substring(6)), "Темно.");
            var again = from(new Applicant("Лугова М.", null, null, null, "17" + phone.substring(6)), "Темно.");

            assertThat(List.of(byPhone, byMail, byAddress, byAccount, again))
                    .extracting(this::person)
                    .containsOnly(person(first));
            assertThat(persons.read(person(first), REGISTRAR).name()).isEqualTo("Лугова Мира Олеговна");
        }

        @Test
        void keepsSeveralWithOneNumberApartAndTellsOfThem() {
            var phone = phone();
            var wife = from("Дорохова Анна Ильинична", phone, null, null);
            var husband = from("Дорохов Пётр Сергеевич", phone, null, null);

            assertThat(person(wife)).isNotEqualTo(person(husband));
            assertThat(persons.read(person(wife), REGISTRAR).kin())
                    .singleElement()
                    .satisfies(kin -> {
                        assertThat(kin.id()).isEqualTo(person(husband));
                        assertThat(kin.shared()).containsExactly("PHONE");
                        assertThat(kin.namesAgree()).isFalse();
                    });
        }

        @Test
        void choosesNobodyWhenTheNameFitsTwo() {
            var phone = phone();
            var father = from("Орехов Иван Петрович", phone, null, null);
            var son = from("Орехов Игорь Петрович", phone, null, null);
            var either = from("Орехов И. П.", phone, null, null);

            assertThat(person(either)).isNotIn(person(father), person(son));
            assertThat(persons.read(person(either), REGISTRAR).kin())
                    .extracting(Kin::namesAgree)
                    .containsExactly(true, true);
        }

        @Test
        void makesOnePersonOfTwoAppealsAtOnce() throws Exception {
            var phone = phone();
            List<Callable<String>> both = List.of(
                    () -> from("Ветрова Яна Игоревна", phone, null, null),
                    () -> from("Ветрова Яна Игоревна", phone, null, null));
            ExecutorService pool = Executors.newFixedThreadPool(2);
            List<Long> found = new ArrayList<>();
            try {
                for (var one : pool.invokeAll(both)) {
                    found.add(person(one.get()));
                }
            } finally {
                pool.shutdownNow();
            }
            assertThat(found).hasSize(2).containsOnly(found.get(0));
        }

        @Test
        void findsAPersonByPhoneMailAndName() {
            var phone = phone();
            var mail = "zoya" + phone.substring(5) + "@example.org";
            var number = from("Шереметьева Зоя", phone, mail, null);

            for (var words : List.of("8 " + phone.substring(2), mail, "Зоя Шереметьева")) {
                assertThat(persons.find(words, REGISTRAR))
                        .extracting(PersonCard::id)
                        .contains(person(number));
            }
            assertThat(persons.typed(new Typed("Зоя", null, null, phone, null, null), REGISTRAR))
                    .extracting(PersonCard::id)
                    .containsExactly(person(number));
        }

        @Test
        void showsNoMoreOfAPersonThanOfTheirAppeals() {
            var phone = phone();
            var metering = inWork(from("Кораблёва Инга Львовна", phone, null, null));
            from("Кораблёва Инга Львовна", phone, null, null);

            var specialist = persons.read(person(metering), new Actor("li"));
            assertThat(specialist.appeals()).extracting(PersonAppeal::number).containsExactly(metering);
            assertThat(specialist.hidden()).isEqualTo(1);
            assertThat(specialist.contacts()).containsKey("PHONE");
            assertThat(specialist.mayMerge()).isFalse();
            var manager = persons.read(person(metering), new Actor("gromova"));
            assertThat(manager.appeals()).hasSize(2);
            assertThat(manager.contacts()).as("managers read without contacts").isEmpty();
            for (var stranger : List.of("morozova", "maslov", "volkov")) {
                assertThatThrownBy(() -> persons.read(person(metering), new Actor(stranger)))
                        .isInstanceOf(Refused.class);
                assertThat(persons.find(phone, new Actor(stranger))).isEmpty();
            }
        }
    }
}
