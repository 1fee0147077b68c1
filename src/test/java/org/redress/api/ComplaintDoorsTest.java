package org.redress.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.ComplainedOf;
import org.redress.registry.Conflicts;
import org.redress.resolution.hearing.Side;
import org.redress.resolution.hearing.Sides;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Programs name who is complained of, write down sides, promise actions, report breaches and shortcomings, as people may. */
class ComplaintDoorsTest {

    @Nested
    @RedressTest(own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnH2 extends Contract {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnPostgres extends Contract {}

    abstract static class Contract extends Knocks {

        @Autowired
        Conflicts conflicts;

        @Autowired
        Sides sides;

        @Test
        void namesWhoIsComplainedOf() throws Exception {
            String number = complaint();
            String address = APPEALS + number + "/complained-of";
            done(as("belova").sends(address, "{\"person\": \"li\", \"reason\": \"Так в жалобе\"}"));
            assertThat(conflicts.of(appeal(number))).isEqualTo(new ComplainedOf(null, "li"));
            assertThat(journal(number)).contains("COMPLAINED_OF_NAMED");

            wrong("person", as("belova").sends(address, "{\"person\": \"nemo\", \"reason\": \"Кто это?\"}"));
            wrong("unit", as("belova").sends(address, "{\"unit\": \"no-such-unit\", \"reason\": \"Где это?\"}"));
            refused(403, as("klimova").sends(address, "{\"person\": \"ryabova\", \"reason\": \"Так\"}"));
            refused(404, as("belova").sends(APPEALS + "R-2026-999999/complained-of", "{}"));
            refused(400, as("belova").sends(address, "{"));
            assertThat(conflicts.of(appeal(number)).login()).isEqualTo("li");
            answeredByOthers(number);
            refused(409, as("belova").sends(address, "{\"reason\": \"Никого\"}"));
        }

        @Test
        void writesDownASide() throws Exception {
            String number = inWork(complaint());
            String address = APPEALS + number + "/sides";
            String said = "{\"party\": \"WITNESS\", \"name\": \"Сосед\", \"statement\": \"Видел акт.\"}";
            done(as("li").sends(address, said));
            assertThat(sides.of(number))
                    .extracting(Side::party, Side::statement)
                    .containsExactly(tuple(Side.Party.WITNESS, "Видел акт."));

            wrong("party", as("li").sends(address, "{\"name\": \"Сосед\", \"statement\": \"Да\"}"));
            wrong("party", as("li").sends(address, said.replace("WITNESS", "JUDGE")));
            wrong("statement", as("li").sends(address, "{\"party\": \"OTHER\", \"name\": \"Сосед\"}"));
            refused(403, as("morozova").sends(address, said));
            refused(403, as("sedova").sends(address, said));
            assertThat(sides.of(number)).hasSize(1);
        }

        @Test
        void promisesActionsAndTakesThemBackBeforeTheAnswer() throws Exception {
            String number = inWork(complaint());
            String address = APPEALS + number + "/actions";
            String promise = "{\"what\": \"Заменить счётчик\", \"owner\": \"li\", \"dueOn\": \"2026-03-20\"}";
            refused(409, as("belova").sends(APPEALS + complaint() + "/actions", promise));
            Integer first = Caller.at(done(as("li").sends(address, promise)), "$.id");
            Integer second = Caller.at(done(as("orlova").sends(address, promise)), "$.id");
            done(as("li").sends(address + "/" + second + "/removal", ""));
            assertThat(Caller.<List<Integer>>at(done(as("li").reads(address)), "$[*].id"))
                    .containsExactly(first);

            wrong("owner", as("li").sends(address, promise.replace("\"li\"", "\"nemo\"")));
            wrong("dueOn", as("li").sends(address, promise.replace("2026-03-20", "скоро")));
            wrong("dueOn", as("li").sends(address, promise.replace("2026-03-20", "2026-03-01")));
            refused(403, as("morozova").sends(address, promise));
            refused(403, as("morozova").reads(address));
            refused(404, as("li").sends(address + "/999999/removal", ""));
            answered(number);
            postLeaves();
            refused(409, as("orlova").sends(address + "/" + first + "/removal", ""));
            assertThat(Caller.<List<String>>at(as("gromova").reads(address), "$[*].state"))
                    .containsExactly("OPEN");
        }

        @Test
        void reportsABreachOfDutyToThoseWhoDecide() throws Exception {
            String number = inWork();
            String address = APPEALS + number + "/breach";
            String report = "{\"person\": \"li\", \"what\": \"Списал показания с потолка\"}";
            Integer id = Caller.at(done(as("ryabova").sends(address, report)), "$.id");
            wrong("person", as("ryabova").sends(address, report.replace("\"li\"", "\"nemo\"")));
            wrong("what", as("ryabova").sends(address, "{\"person\": \"li\"}"));
            refused(403, as("morozova").sends(address, report));

            assertThat(breaches("ryabova", "gromova", "sedova"))
                    .allSatisfy(ids -> assertThat(ids).contains(id));
            assertThat(breaches("li", "orlova", "maslov"))
                    .allSatisfy(ids -> assertThat(ids).doesNotContain(id));
            String decision = "/api/v1/duty-breaches/" + id + "/decision";
            String sound = "{\"outcome\": \"CONFIRMED\", \"reason\": \"Есть фото\", \"measure\": \"Выговор\"}";
            refused(404, as("li").sends(decision, sound));
            refused(404, as("gromova").sends("/api/v1/duty-breaches/999999/decision", sound));
            refused(403, as("sedova").sends(decision, sound));
            wrong("measure", as("gromova").sends(decision, "{\"outcome\": \"CONFIRMED\", \"reason\": \"Да\"}"));
            done(as("gromova").sends(decision, sound));
            refused(409, as("gromova").sends(decision, sound));
            assertThat(Caller.<List<String>>at(
                            as("gromova").reads("/api/v1/duty-breaches"), "$[?(@.id == " + id + ")].state"))
                    .containsExactly("CONFIRMED");
        }

        @Test
        void followsAShortcomingUntilItIsRemoved() throws Exception {
            String number = inWork();
            String address = APPEALS + number + "/shortcomings";
            String found =
                    "{\"unit\": \"metering-zarechny\", \"what\": \"Нет запасных счётчиков\", \"dueOn\": \"2026-04-01\"}";
            Integer id = Caller.at(done(as("li").sends(address, found)), "$.id");
            wrong("unit", as("li").sends(address, found.replace("metering-zarechny", "nowhere")));
            wrong("dueOn", as("li").sends(address, found.replace("2026-04-01", "2026-03-01")));
            refused(403, as("morozova").sends(address, found));

            String removal = "/api/v1/shortcomings/" + id + "/removal";
            refused(404, as("morozova").sends(removal, "{\"how\": \"Купили\"}"));
            refused(403, as("li").sends(removal, "{\"how\": \"Купили\"}"));
            wrong("how", as("orlova").sends(removal, "{}"));
            done(as("orlova").sends(removal, "{\"how\": \"Купили десять\"}"));
            refused(409, as("orlova").sends(removal, "{\"how\": \"Ещё раз\"}"));
            assertThat(Caller.<List<String>>at(
                            as("orlova").reads("/api/v1/shortcomings"), "$[?(@.id == " + id + ")].state"))
                    .containsExactly("REMOVED");
            assertThat(journal(number)).contains("SHORTCOMING_FOUND", "SHORTCOMING_REMOVED");
        }

        private List<List<Integer>> breaches(String... logins) throws Exception {
            List<List<Integer>> seen = new ArrayList<>();
            for (String login : logins) {
                seen.add(Caller.at(done(as(login).reads("/api/v1/duty-breaches")), "$[*].id"));
            }
            return seen;
        }

        private void answeredByOthers(String number) {
            does("belova", number, "triage", "outcome", "OURS");
            does("belova", number, "checkCompleteness", "complete", "YES");
            does("belova", number, "hearSides", "outcome", "HEARD");
            does("belova", number, "assignUnit", "unit", "metering-zarechny");
            claims("ryabova", number, "draftAnswer");
            does("ryabova", number, "draftAnswer", "outcome", "SUBMIT", "answer", "Проверили.");
            does("orlova", number, "approveAnswer", "outcome", "APPROVE");
            postLeaves();
        }
    }
}
