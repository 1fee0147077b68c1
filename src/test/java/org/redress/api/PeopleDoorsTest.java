package org.redress.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.person.Persons;
import org.redress.registry.link.Links;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Programs merge persons, decide on duplicates, write contacts down, print letters, change templates, as people may. */
class PeopleDoorsTest {

    @Nested
    @RedressTest(own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnH2 extends Contract {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnPostgres extends Contract {}

    abstract static class Contract extends Knocks {

        private static final String PERSONS = "/api/v1/persons/";

        @Autowired
        Persons persons;

        @Autowired
        Links links;

        @Test
        void mergesPersonsUndoesItAndPartsAnAppeal() throws Exception {
            String first = from("Дрозд Вера Ильинична", "+7 913 000-11-01");
            String second = from("Синица Вера Ильинична", "+7 913 000-11-02");
            long kept = person(first);
            String merge = PERSONS + kept + "/merge";
            String sound = "{\"other\": " + person(second) + ", \"reason\": \"Сменила фамилию\"}";
            refused(403, as("li").sends(merge, sound));
            wrong("other", as("savchuk").sends(merge, "{\"reason\": \"Так\"}"));
            wrong("reason", as("savchuk").sends(merge, "{\"other\": " + person(second) + "}"));
            refused(404, as("savchuk").sends(merge, "{\"other\": 999999999, \"reason\": \"Так\"}"));
            refused(404, as("savchuk").reads(PERSONS + "999999999"));
            var merged = done(as("savchuk").sends(merge, sound));
            assertThat(person(second)).isEqualTo(kept);
            refused(409, as("savchuk").sends(merge, sound));

            Integer id = Caller.at(merged, "$.merges[0].id");
            String undo = PERSONS + kept + "/merges/" + id + "/undo";
            refused(403, as("li").sends(undo, ""));
            refused(404, as("savchuk").sends(PERSONS + kept + "/merges/999999/undo", ""));
            done(as("savchuk").sends(undo, ""));
            assertThat(person(second)).isNotEqualTo(kept);
            refused(409, as("savchuk").sends(undo, ""));

            String third = from("Дрозд Вера Ильинична", "+7 913 000-11-01");
            assertThat(person(third)).isEqualTo(kept);
            String part = APPEALS + third + "/person";
            refused(403, as("li").sends(part, "{\"reason\": \"Тёзка\"}"));
            wrong("reason", as("savchuk").sends(part, "{}"));
            done(as("savchuk").sends(part, "{\"reason\": \"Тёзка\"}"));
            assertThat(person(third)).isNotEqualTo(kept);
        }

        @Test
        void decidesOnADuplicateAndUndoesIt() throws Exception {
            String first = from("Чиж Лев", "+7 913 000-12-01");
            String second = from("Чиж Лев", "+7 913 000-12-01");
            String twin = APPEALS + second + "/twin";
            String sound = "{\"other\": \"" + first + "\", \"verdict\": \"DUPLICATE\"}";
            refused(403, as("klimova").sends(twin, sound));
            wrong("verdict", as("pakhomov").sends(twin, "{\"other\": \"" + first + "\"}"));
            wrong(
                    "verdict",
                    as("pakhomov")
                            .sends(twin, sound.replace("DUPLICATE", "REPEAT").replace("}", ", \"reason\": \"Да\"}")));
            wrong("other", as("pakhomov").sends(twin, sound.replace(first, second)));
            refused(404, as("pakhomov").sends(twin, sound.replace(first, "R-2026-999999")));
            done(as("pakhomov").sends(twin, sound))
                    .andExpect(jsonPath("$.decision.verdict").value("DUPLICATE"));
            assertThat(links.of(second)).hasSize(1);
            refused(409, as("pakhomov").sends(twin, sound));
            refused(403, as("klimova").sends(twin + "/undo", ""));
            done(as("pakhomov").sends(twin + "/undo", ""));
            assertThat(links.of(second)).isEmpty();
            refused(409, as("pakhomov").sends(twin + "/undo", ""));
        }

        @Test
        void writesAContactDownAndCountsIt() throws Exception {
            String address = "/api/v1/consultations";
            String said = "{\"channel\": \"PHONE\", \"topic\": \"billing.tariff\", \"answer\": \"С 23 часов\"}";
            int before = counted("billing.tariff");
            String key = UUID.randomUUID().toString();
            Integer id = Caller.at(as("klimova").sendsOnce(key, address, said).andExpect(status().isCreated()), "$.id");
            Integer again = Caller.at(as("klimova").sendsOnce(key, address, said), "$.id");
            assertThat(again).isEqualTo(id);
            assertThat(counted("billing.tariff")).isEqualTo(before + 1);
            wrong("answer", as("klimova").sends(address, said.replace("С 23 часов", "")));
            wrong("topic", as("klimova").sends(address, said.replace("billing.tariff", "weather")));
            wrong("channel", as("klimova").sends(address, said.replace("PHONE", "PIGEON")));
            refused(400, as("klimova").sends(address, ""));
            refused(403, as("gromova").sends(address, said));
            refused(403, as("klimova").reads(address));
        }

        @Test
        void showsGoodWordsToWhoIsPraisedAlone() throws Exception {
            String number = filedWith("Спасибо мастеру", Kind.FEEDBACK, Channel.VIRTUAL_RECEPTION);
            does("pakhomov", number, "triage", "outcome", "OURS");
            String words = "Всё объяснил, " + number;
            does("orlova", number, "readFeedback", "outcome", "READ", "praised", "li", "praiseWords", words);
            String mine = "$[?(@.words == '" + words + "')].id";
            List<Integer> seen = Caller.at(done(as("li").reads("/api/v1/praises")), mine);
            assertThat(seen).hasSize(1);
            assertThat(Caller.<List<Integer>>at(done(as("ryabova").reads("/api/v1/praises")), mine))
                    .isEmpty();
            String address = "/api/v1/praises/" + seen.get(0) + "/seen";
            refused(404, as("ryabova").sends(address, ""));
            done(as("li").sends(address, ""));
            assertThat(Caller.<List<Integer>>at(as("li").reads("/api/v1/praises"), mine))
                    .isEmpty();
        }

        @Test
        void printsALetterAndNotesItAsPosted() throws Exception {
            String number =
                    answered(inWork(filed(Kind.QUESTION, Channel.OFFICE, "zarechny", "metering.fault", Reach.POST)));
            postLeaves();
            long id = letter(number, "ANSWER").id();
            String paper = "/api/v1/letters/" + id + "/paper";
            done(as("li").reads(paper)).andExpect(content().contentType("application/pdf"));
            refused(403, as("morozova").reads(paper));
            refused(403, as("maslov").reads(paper));
            refused(404, as("li").reads("/api/v1/letters/999999999/paper"));

            String mine = "$[?(@.number == '" + number + "')].id";
            String list = "/api/v1/letters/print";
            assertThat(Caller.<List<Integer>>at(done(as("savchuk").reads(list)), mine))
                    .containsExactly((int) id);
            refused(403, as("li").reads(list));
            var refusedToLi = done(as("li").sends(list + "/posting?id=" + id, ""));
            assertThat(Caller.<Boolean>at(refusedToLi, "$[0].posted")).isFalse();
            assertThat(Caller.<String>at(refusedToLi, "$[0].why")).isNotBlank();
            wrong("id", as("savchuk").sends(list + "/posting", ""));
            wrong("id", as("savchuk").sends(list + "/posting?id=many", ""));
            var posted = done(as("savchuk").sends(list + "/posting?id=" + id + "&id=999999999", ""));
            assertThat(Caller.<List<Boolean>>at(posted, "$[*].posted")).containsExactly(true, false);
            assertThat(Caller.<List<Integer>>at(as("savchuk").reads(list), mine))
                    .isEmpty();
        }

        @Test
        void changesTheWordsOfALetterAndTakesThemBack() throws Exception {
            String address = "/api/v1/letters/templates/JOINED";
            var held = done(as("maslov").reads(address + "?language=en"));
            Integer version = Caller.at(held, "$.version");
            Map<String, String> words = Caller.at(held, "$.words");
            String changed = json(words, Map.of("subject", words.get("subject") + " (new)"));
            String wrong = json(words, Map.of("body", "{no_such_placeholder}"));
            String save = address + "?language=en&version=" + version;
            refused(403, as("orlova").puts(save, changed));
            refused(403, as("orlova").reads("/api/v1/letters/templates"));
            refused(404, as("maslov").reads("/api/v1/letters/templates/NO_SUCH_LETTER"));
            refused(422, as("maslov").puts(save, wrong));
            wrong("version", as("maslov").puts(address + "?language=en", changed));
            refused(400, as("maslov").puts(save, "["));
            done(as("maslov").sends(address + "/preview?language=en", changed))
                    .andExpect(jsonPath("$.same").value(false));
            Integer next = Caller.at(done(as("maslov").puts(save, changed)), "$.version");
            refused(409, as("maslov").puts(save, changed));
            refused(403, as("orlova").removes(address + "?language=en&version=" + next));
            done(as("maslov").removes(address + "?language=en&version=" + next))
                    .andExpect(jsonPath("$.builtIn").value(true))
                    .andExpect(jsonPath("$.words.subject").value(words.get("subject")));
        }

        @Test
        void doesTheTasksOfTheNewKindsWithTheirForms() throws Exception {
            String number = filed(Kind.CLAIM, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL);
            String task = "/api/v1/tasks/" + open("belova", number, "triage").taskId();
            done(as("belova").reads(task)).andExpect(jsonPath("$.task").value("triage"));
            refused(403, as("morozova").reads(task));
            refused(403, as("morozova").sends(task + "/claim", ""));
            refused(403, as("sedova").sends(task + "/complete", "{\"outcome\": \"OURS\"}"));
            wrong("outcome", as("belova").sends(task + "/complete", "{\"outcome\": \"NOWHERE\"}"));
            wrong("outcome", as("belova").sends(task + "/complete", "{}"));
            refused(400, as("belova").sends(task + "/complete", "OURS"));
            done(as("belova").sends(task + "/complete", "{\"outcome\": \"OURS\"}"))
                    .andExpect(jsonPath("$.number").value(number));
            refused(404, as("belova").reads(task));
            refused(404, as("belova").sends("/api/v1/tasks/no.such/complete", "{}"));
        }

        private int counted(String topic) throws Exception {
            List<Integer> today = Caller.at(
                    done(as("gromova").reads("/api/v1/consultations")), "$[?(@.topic == '" + topic + "')].today");
            return today.isEmpty() ? 0 : today.get(0);
        }

        private static String json(Map<String, String> words, Map<String, String> changes) {
            Map<String, String> all = new HashMap<>(words);
            all.putAll(changes);
            return JsonMapper.builder().build().writeValueAsString(all);
        }

        private long person(String number) {
            return persons.of(number).orElseThrow();
        }

        private String from(String name, String phone) throws Exception {
            String body = ApiTest.COMPLAINT
                    .replace("COMPLAINT", "QUESTION")
                    .replace("VIRTUAL_RECEPTION", "OFFICE")
                    .replace("Anna Test", name)
                    .replace("+7 900 000-00-11", phone)
                    .replace("anna@example.org", phone.replaceAll("\\D", "") + "@example.org")
                    .replace("Sadovaya 4", "Sadovaya " + phone.substring(phone.length() - 2));
            return Caller.at(as("savchuk").sends("/api/v1/appeals", body).andExpect(status().isCreated()), "$.number");
        }
    }
}
