package org.redress.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.organisation.Person;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;

/** An input that another unit owes (R3) and misses is told to that unit, not to the one that waits for it. */
class MissedInputTest {

    @Nested
    @RedressTest
    class OnH2 extends Missed {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Missed {}

    abstract static class Missed extends Life {

        @BeforeEach
        void onTheFirstMorning() {
            time.at(Time.START);
        }

        @Test
        void tellsTheLeadOfTheAskedUnitOnceAndNobodyOfTheDraftingOne() {
            String number = askedOf("billing-zarechny");

            time.at("2026-02-03T23:59");
            assertThat(told(number, "MISSED")).isEmpty();
            time.at("2026-02-04T00:01");
            assertThat(deadlines.reach(clock(number), "MISSED"))
                    .as("reached already")
                    .isFalse();

            List<String> leads = organisation.leadOf("billing-zarechny").stream()
                    .map(Person::login)
                    .toList();
            assertThat(told(number, "MISSED")).hasSize(1).isEqualTo(leads);
            assertThat(warned(number)).doesNotContainAnyElementsOf(drafting());
        }

        @Test
        void tellsNobodyWhenTheInputIsGivenInTime() {
            String number = askedOf("billing-zarechny");

            does("morozova", number, "giveInput", "input", "Начислено верно.");
            time.at("2026-02-04T12:00");

            assertThat(told(number, "MISSED")).isEmpty();
        }

        /** A complaint has no R3 of its own (rule 3), so the input's is the only one that can be missed. */
        private String askedOf(String unit) {
            String number =
                    inWork(filed(Kind.COMPLAINT, Channel.VIRTUAL_RECEPTION, "zarechny", "metering.fault", Reach.EMAIL));
            resolution.requestInput(number, unit, "Было ли доначисление?", new Actor("li"));
            return number;
        }

        private List<String> drafting() {
            return organisation.members("metering-zarechny").stream()
                    .map(Person::login)
                    .toList();
        }

        private String clock(String number) {
            return database.sql("select clock_key from v_resolution_input where number = ?")
                    .param(number)
                    .query(String.class)
                    .single();
        }

        private List<String> told(String number, String notice) {
            return database.sql(
                            "select recipient_login from v_correspondence_letter where number = ? and kind = ? order by id")
                    .params(number, notice)
                    .query(String.class)
                    .list();
        }

        private List<String> warned(String number) {
            return database.sql("select recipient_login from v_correspondence_letter where number = ?"
                            + " and kind in ('NEAR', 'MISSED', 'ESCALATED', 'REMINDER')")
                    .param(number)
                    .query(String.class)
                    .list();
        }
    }
}
