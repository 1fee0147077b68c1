package org.redress.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.organisation.TrainingToken;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Nobody reads or changes another unit's case by its number, its tasks, its files, its letters, its group or whatever
 * else an address can name, through any address that there is.
 */
class OtherPeoplesCasesTest {

    @Nested
    @RedressTest(own = "safety")
    class OnH2 extends EveryDoor {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "safety")
    class OnPostgres extends EveryDoor {}

    abstract static class EveryDoor extends OthersThings {

        /** A specialist and the head of another unit, a dispatcher, and the administrator, who reads no appeal. */
        private static final List<String> STRANGERS = List.of("morozova", "gusarova", "volkov", "maslov");

        /** Reads everything. */
        private static final String AUDITOR = "sedova";

        /** What the administrator does with letters that can't leave, incidents, people and rules names no case. */
        private static final List<String> ADMINISTRATION =
                List.of("/outbox", "/incidents", "/people", "/tokens", "/rules", "/absences", "/api/v1/absences");

        /** What an address names that is nobody's: the letters' wordings, and a call that there is not. */
        private static final Set<String> NOBODYS = Set.of("templates", "versions", "v1");

        /** What whoever reads an appeal may tell of. */
        private static final List<String> TOLD = List.of("/danger", "/breach", "/shortcomings");

        /** What is sound in most forms, so that what is refused is who sends it, not what. */
        private static final Map<String, String> SOUND = sound(Map.of(
                "Так надо",
                "reason why words text what how title cause name statement question confirmation note measure dangerText"
                        + " actionWhat askQuestion badReason breachWhat extReason inputQuestion kindReason lackWhat noteText"
                        + " reopeningWords replyText sideName sideStatement withdrawalProof withdrawalReason",
                "2026-03-20",
                "agreed time due dueOn actionDue inputDue lackDue timeDay",
                "ryabova",
                "person owner actionOwner badPerson breachPerson lackOwner toLogin",
                "billing-zarechny",
                "unit inputUnit badUnit lackUnit",
                "OTHER",
                "party sideParty excuse",
                "COMPLAINT",
                "kind toKind",
                "CONFIRMED",
                "outcome",
                "NONE",
                "answer",
                "true",
                "done",
                "zarechny",
                "territory"));

        @Autowired
        WebApplicationContext house;

        @Autowired
        @Qualifier("requestMappingHandlerMapping")
        RequestMappingHandlerMapping mapping;

        @Autowired
        TrainingToken token;

        @Test
        void stayClosed() throws Exception {
            makeThem();
            List<Door> doors =
                    Door.all(mapping).stream().filter(EveryDoor::isTried).toList();
            assertThat(doors.stream().flatMap(door -> door.unknown(known()).stream()))
                    .as("what an address names is made for this test, or it is nobody's")
                    .isEmpty();
            String before = standing();
            List<String> opened = new ArrayList<>();
            Knocking knocking = Knocking.at(house, token.value());
            for (Door door : doors) {
                String address = door.address(things);
                for (String stranger : STRANGERS) {
                    check(door, stranger, knocking.at(door, address, stranger, Map.of()), opened);
                    check(door, stranger, knocking.at(door, address, stranger, filled(door)), opened);
                }
            }
            assertThat(opened).isEmpty();
            assertThat(standing()).isEqualTo(before);

            changeNothingForWhoOnlyReads(doors, knocking);
            assertThat(standing()).isEqualTo(before);
        }

        @Test
        void noticeAnAddressThatNamesSomethingNew() {
            Door door = new Door("GET", "/appeals/{number:R-\\d{4}}/secrets/{id}", Set.of(), false, false);
            assertThat(door.unknown(Set.of("appeals"))).containsExactly(door + " at secrets/id");
        }

        /** But to tell of what they found: a danger, a breach of duty, a shortcoming. */
        private void changeNothingForWhoOnlyReads(List<Door> doors, Knocking knocking) {
            List<String> broken = new ArrayList<>();
            for (Door door : doors) {
                if (TOLD.stream().noneMatch(door.pattern()::endsWith)) {
                    int status = knocking.at(door, door.address(things), AUDITOR, filled(door))
                            .getStatus();
                    if (status >= 500) {
                        broken.add(door + ": " + status);
                    }
                }
            }
            assertThat(broken).isEmpty();
        }

        private Set<String> known() {
            return Stream.concat(things.keySet().stream(), NOBODYS.stream())
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private static boolean isTried(Door door) {
            boolean isPublic = door.isOf("/t") || door.isOf("/reception") || door.isOf("/icons");
            boolean isMailboxOfTraining = door.isOf("/mailbox"); // everybody's, and not there in production
            boolean isRunning = door.isOf("/training") || door.isOf("/api/v1/training") || door.isOf("/signout");
            return !isPublic
                    && !isMailboxOfTraining
                    && !isRunning
                    && ADMINISTRATION.stream().noneMatch(door::isOf);
        }

        private static Map<String, String> sound(Map<String, String> namesByValue) {
            Map<String, String> sound = new HashMap<>(Map.of("matter", "FAULT", "verdict", "NEITHER", "extDays", "5"));
            namesByValue.forEach((value, names) -> Stream.of(names.split(" ")).forEach(name -> sound.put(name, value)));
            return sound;
        }

        private Map<String, String> filled(Door door) {
            Map<String, String> values = door.fields().stream().collect(Collectors.toMap(field -> field, field -> "1"));
            if (door.isAboutOneThing()) {
                values.putAll(SOUND);
                Stream.of("other", "number", "numbers").forEach(field -> values.put(field, things.get("consumer")));
                if (door.pattern().contains("/persons/")) {
                    values.put("other", things.get("persons"));
                }
                values.put("file", things.get("documents/file"));
            }
            return values;
        }

        /** About another's case nothing is told, and no list names it; a form may say so on the page it leads back to. */
        private void check(Door door, String stranger, MockHttpServletResponse answer, List<String> opened) {
            String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
            int status = answer.getStatus();
            boolean isAboutTheCase = !door.address(things).equals(door.address(Map.of()));
            boolean isSaidOnAPage = door.method().equals("POST")
                    && (status == 302 || door.pattern().endsWith("/draft"));
            if (status >= 500 || (isAboutTheCase && status < 400 && !isSaidOnAPage)) {
                opened.add(door + " for " + stranger + ": " + status);
            }
            var applicant = appeal(number).applicant();
            if (Stream.of(
                            applicant.name(),
                            String.valueOf(applicant.email()),
                            appeal(number).text(),
                            SECRET)
                    .anyMatch(body::contains)) {
                opened.add(door + " tells " + stranger + " of it: " + status);
            }
        }
    }
}
