package org.redress.safety;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.redress.correspondence.Letters;
import org.redress.diagrams.Life;
import org.redress.intake.Pictures;
import org.redress.person.Persons;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.registry.files.AttachmentStore;
import org.redress.registry.files.FileCheck;
import org.redress.registry.files.FiledFile;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.Member;
import org.redress.registry.link.Links;
import org.redress.resolution.Contacts;
import org.redress.resolution.action.Promises;
import org.redress.resolution.authority.ConsumerAppeals;
import org.redress.resolution.authority.Documents;
import org.redress.resolution.duty.DutyBreaches;
import org.redress.resolution.joint.Investigations;
import org.redress.resolution.shortcoming.Shortcomings;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.springframework.beans.factory.annotation.Autowired;

/** One of everything that an address can name, all in the hands of the metering department of Zarechny. */
abstract class OthersThings extends Life {

    /** Stands in all that is written here, and on no page of anybody else's. */
    static final String SECRET = "не-для-чужих-глаз";

    private static final Actor LI = new Actor("li");
    private static final Actor BELOVA = new Actor("belova");
    private static final Actor SAVCHUK = new Actor("savchuk");

    @Autowired
    AttachmentStore files;

    @Autowired
    FileCheck check;

    @Autowired
    Persons persons;

    @Autowired
    Groups groups;

    @Autowired
    Links links;

    @Autowired
    Investigations investigations;

    @Autowired
    ConsumerAppeals consumers;

    @Autowired
    Documents documents;

    @Autowired
    Promises promises;

    @Autowired
    DutyBreaches breaches;

    @Autowired
    Shortcomings shortcomings;

    @Autowired
    Contacts contacts;

    /** By what an address calls them. */
    final Map<String, String> things = new HashMap<>();

    String number = "";

    void makeThem() throws Exception {
        late();
        String consumer = inWork(filedWith("Счётчик врёт, " + SECRET, Kind.QUESTION, Channel.VIRTUAL_RECEPTION));
        request(consumer);
        things.put("number", number);
        things.put("appeals", number);
        things.put("consumer", consumer);
        things.put("tasks", open("li", number, "prepareDocuments").taskId());
        papers(consumer);
        people();
        promised();
        group();
        praise();
        postLeaves(); // the other members of the group follow the first one to its unit
    }

    /** A term that was missed. */
    private void late() {
        String late = inWork();
        time.travel(Duration.ofDays(4));
        things.put("late", late);
        things.put(
                "breaches", one("select clock_id from v_deadline_ledger where number = ? and clock = 'SERVICE'", late));
        things.put(
                "notices",
                one(
                        "select min(id) from v_correspondence_letter where number = ? and recipient_login = 'orlova'",
                        late));
    }

    private void request(String consumer) {
        number = filed(Kind.AUTHORITY_REQUEST, NewAppeal.Terms.PLAIN, time.now());
        does("belova", number, "triage", "outcome", "OURS");
        consumers.link(number, consumer, BELOVA);
        does(
                "belova",
                number,
                "recordRequest",
                "authority",
                "Прокуратура города",
                "reference",
                "7-12/2026",
                "sentOn",
                "2026-02-02",
                "asked",
                "Акт проверки, " + SECRET,
                "about",
                "LINKED");
        does("belova", number, "assignUnit", "unit", "metering-zarechny");
        claims("li", number, "prepareDocuments");
    }

    private void papers(String consumer) throws IOException {
        var meter = check.checked("files", List.of(new FiledFile("meter.jpg", Pictures.jpeg())));
        things.put("files", String.valueOf(files.put(number, meter.get(0), Actor.APPLICANT)));
        things.put("documents/file", String.valueOf(files.put(consumer, meter.get(0), Actor.APPLICANT)));
        documents.upload(number, "Акт, " + SECRET, List.of(new FiledFile("act.jpg", Pictures.jpeg())), LI);
        things.put(
                "documents/id",
                String.valueOf(documents.of(appeal(number)).get(0).id()));
        things.put("letters", String.valueOf(letters.toApplicant(number, Letters.Kind.CONFIRMATION, Map.of())));
    }

    private void people() {
        long kept = persons.of(number).orElseThrow();
        persons.merge(kept, persons.of(another()).orElseThrow(), "Вторая фамилия, " + SECRET, SAVCHUK);
        things.put("persons", String.valueOf(kept));
        things.put(
                "merges",
                String.valueOf(persons.read(kept, SAVCHUK).merges().get(0).id()));
    }

    /** The same person under another name. */
    private String another() {
        var made = registry.nextNumber(2026);
        var filed = new NewAppeal(
                Kind.QUESTION,
                Channel.OFFICE,
                "zarechny",
                "metering.fault",
                null,
                "Ещё вопрос, " + SECRET,
                time.now(),
                registry.registrationDate(Channel.OFFICE, time.now()),
                new Applicant("Грач Роза Львовна", null, "+79110090909", null, null),
                List.of(),
                List.of(Reach.PORTAL),
                "ru",
                NewAppeal.Extra.NONE);
        registry.register(made, filed, SAVCHUK);
        return made;
    }

    private void promised() {
        var soon = day("2026-02-12");
        resolution.requestInput(number, "quality-zarechny", "Напряжение? " + SECRET, soon, LI);
        things.put("input", one("select id from v_resolution_input where number = ?", number));
        things.put("actions", String.valueOf(promises.promise(number, "Заменить, " + SECRET, "li", soon, LI)));
        String breach = String.valueOf(breaches.report(number, "ryabova", "На глаз, " + SECRET, LI));
        things.put("duty", breach);
        things.put("duty-breaches", breach);
        var found = new Shortcomings.Found("metering-zarechny", "Нет пломб, " + SECRET, "orlova", soon);
        things.put("shortcomings", String.valueOf(shortcomings.find(number, found, LI)));
    }

    private void group() {
        String lead = question();
        String member = question();
        String code = investigations.gather("Садовая, " + SECRET, List.of(lead, member), BELOVA);
        does("belova", lead, "assignJointUnit", "unit", "metering-zarechny");
        things.put("groups", code);
        things.put("members", member);
    }

    private void praise() {
        String thanks = filedWith("Спасибо мастеру, " + SECRET, Kind.FEEDBACK, Channel.VIRTUAL_RECEPTION);
        does("pakhomov", thanks, "triage", "outcome", "OURS");
        does("orlova", thanks, "readFeedback", "outcome", "READ", "praised", "li", "praiseWords", "Умница, " + SECRET);
        things.put("praises", one("select id from praise where number = ?", thanks));
    }

    /** What stands written of all of them now, entries in the journals included. */
    String standing() {
        var appeal = appeal(number);
        return String.join(
                " ",
                String.valueOf(appeal.state()),
                String.valueOf(appeal.assignee()),
                String.valueOf(appeal.unit()),
                String.valueOf(appeal.kind()),
                open("li", number, "prepareDocuments").toString(),
                letters.about(number).size() + " letters",
                documents.of(appeal).size() + " documents",
                promises.of(number).stream().map(one -> one.state().name()).toList() + "",
                breaches.breach(things.get("duty")).state().name(),
                shortcomings.shortcoming(things.get("shortcomings")).state().name(),
                persons.read(Long.parseLong(things.get("persons")), SAVCHUK)
                                .merges()
                                .size() + " merges",
                links.of(number).size() + " links",
                groups.members(things.get("groups")).stream()
                                .map(Member::number)
                                .toList() + "",
                String.valueOf(groups.group(things.get("groups")).state()),
                contacts.praises(LI).size() + " praises",
                one("select count(*) from draft where number = ?", number) + " drafts",
                one("select count(*) from v_correspondence_letter where id = ? and read_at is null", notice())
                        + " unread",
                one(
                                "select count(*) from v_escalation_breach where number = ? and excuse is not null",
                                things.get("late"))
                        + " excused",
                String.valueOf(entries()));
    }

    private List<String> entries() {
        return database.sql(
                        "select what || ' by ' || who from v_registry_journal where number in (:numbers) order by id")
                .param("numbers", List.of(number, things.get("consumer"), things.get("members"), things.get("late")))
                .query(String.class)
                .list();
    }

    private Long notice() {
        return Long.valueOf(things.get("notices"));
    }

    private String one(String sql, Object about) {
        return Objects.toString(database.sql(sql).param(about).query(Long.class).single());
    }
}
