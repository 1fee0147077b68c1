package org.redress.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.correspondence.Letters;
import org.redress.diagrams.Life;
import org.redress.intake.Pictures;
import org.redress.organisation.TrainingToken;
import org.redress.person.Persons;
import org.redress.registry.files.AttachmentStore;
import org.redress.registry.files.FileCheck;
import org.redress.registry.files.FiledFile;
import org.redress.shared.Actor;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody reads or changes another unit's case by its number, its tasks, its files or its letters, through any address that there is. */
class OtherPeoplesCasesTest {

    @Nested
    @RedressTest(own = "safety")
    class OnH2 extends EveryDoor {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "safety")
    class OnPostgres extends EveryDoor {}

    abstract static class EveryDoor extends Life {

        /** A specialist of another unit, and the administrator, who reads no appeal. */
        private static final List<String> STRANGERS = List.of("morozova", "maslov");

        /** What the administrator does with letters that can't leave, incidents, people and rules names no case. */
        private static final List<String> ADMINISTRATION =
                List.of("/outbox", "/incidents", "/people", "/tokens", "/rules", "/absences", "/api/v1/absences");

        @Autowired
        WebApplicationContext house;

        @Autowired
        @Qualifier("requestMappingHandlerMapping")
        RequestMappingHandlerMapping mapping;

        @Autowired
        TrainingToken token;

        @Autowired
        AttachmentStore files;

        @Autowired
        FileCheck check;

        @Autowired
        Persons persons;

        private final Map<String, String> things = new HashMap<>();
        private String number = "";

        @BeforeEach
        void aCaseOfMetering() throws Exception {
            number = inWork();
            var picture = check.checked("files", List.of(new FiledFile("meter.jpg", Pictures.jpeg())));
            things.put("number", number);
            things.put("appeals", number);
            things.put("files", String.valueOf(files.put(number, picture.get(0), Actor.APPLICANT)));
            things.put("letters", String.valueOf(letters.toApplicant(number, Letters.Kind.CONFIRMATION, Map.of())));
            things.put("persons", String.valueOf(persons.of(number).orElseThrow()));
            things.put("tasks", open("li", number, "draftAnswer").taskId());
        }

        @Test
        void stayClosed() throws Exception {
            List<String> opened = new ArrayList<>();
            long entries = entries();
            String before = standing();
            Knocking knocking = Knocking.at(house, token.value());
            for (Door door : Door.all(mapping)) {
                for (String stranger : STRANGERS) {
                    if (isTried(door)) {
                        String address = door.address(things);
                        check(door, stranger, knocking.at(door, address, stranger, Map.of()), opened);
                        check(door, stranger, knocking.at(door, address, stranger, filled(door)), opened);
                    }
                }
            }

            assertThat(opened).isEmpty();
            assertThat(entries()).as("entries in the journal").isEqualTo(entries);
            assertThat(standing()).isEqualTo(before);
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

        private static Map<String, String> filled(Door door) {
            return door.fields().stream().collect(Collectors.toMap(field -> field, field -> "1"));
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
            if (body.contains(applicant.name())
                    || body.contains(String.valueOf(applicant.email()))
                    || body.contains(appeal(number).text())) {
                opened.add(door + " tells " + stranger + " of the applicant: " + status);
            }
        }

        private long entries() {
            return database.sql("select count(*) from journal_entry where number = :number")
                    .param("number", number)
                    .query(Long.class)
                    .single();
        }

        private String standing() {
            var appeal = appeal(number);
            var drafts = database.sql("select count(*) from draft where number = :number")
                    .param("number", number)
                    .query(Long.class)
                    .single();
            return drafts + " " + open("li", number, "draftAnswer") + " " + appeal.state() + " " + appeal.assignee()
                    + " " + appeal.unit() + " " + appeal.kind() + " "
                    + letters.about(number).size();
        }
    }
}
