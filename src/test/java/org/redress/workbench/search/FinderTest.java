package org.redress.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.organisation.Rights;
import org.redress.person.Known;
import org.redress.registry.Applicant;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.workbench.list.Whose;
import org.springframework.beans.factory.annotation.Autowired;

/** Appeals are found by what people remember of them, however they spell it, among those that they may read. */
class FinderTest {

    @Nested
    @RedressTest
    class OnH2 extends Found {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Found {}

    abstract static class Found extends Known {

        @Autowired
        Finder finder;

        @Autowired
        Rights rights;

        @Test
        void findsByNamePhoneMailAddressAccountSubjectAndNumber() {
            var phone = phone();
            var tail = phone.substring(7);
            var mail = "rada" + tail + "@example.org";
            var flat = "ул. Берёзовая, 7, кв. " + Integer.parseInt(tail);
            var number = from(
                    new Applicant("Щеглова-Ким Рада Ёсифовна", mail, phone, flat, "29-" + tail + "/1"),
                    "Трансформатор" + tail + " гудит по ночам.");

            for (var words : List.of(
                    "щеглова-ким",
                    "РАДА Щегл",
                    "Есифовна рада",
                    phone,
                    "8 " + phone.substring(2, 5) + " " + phone.substring(5),
                    tail.substring(0, 1) + "-" + tail.substring(1),
                    mail.toUpperCase(java.util.Locale.ROOT),
                    "березовая 7 " + Integer.parseInt(tail),
                    "29-" + tail + "/1",
                    "29" + tail,
                    "трансформатор" + tail,
                    number,
                    number.substring(2),
                    number.substring(7))) {
                assertThat(numbers(words, "savchuk")).as(words).contains(number);
            }
            for (var words : List.of("%", "_", "\\", "Щеглова Иван", "' or 1 = 1 --", "  ", "углова")) {
                assertThat(numbers(words, "savchuk")).as(words).doesNotContain(number);
            }
            assertThat(numbers("Щеглова", "li"))
                    .as("another unit's, or nobody's yet")
                    .doesNotContain(number);
            inWork(number);
            assertThat(numbers("Щеглова", "li")).contains(number);
        }

        private List<String> numbers(String words, String login) {
            var whose = Whose.of(organisation.person(login).orElseThrow(), organisation, rights);
            return finder.find(words, whose).stream().map(Finder.Hit::number).toList();
        }
    }
}
