package org.redress.diagrams;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.redress.resolution.Applications;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.springframework.beans.factory.annotation.Autowired;

/** What client and specialist do about a service application, in the words of a story. */
public abstract class Visits extends Life {

    protected static final String DAY = "2026-03-12";
    protected static final LocalDateTime TEN = LocalDateTime.parse(DAY + "T10:00");
    protected static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-03-13T00:00");
    protected static final String ALL =
            "supply-address,contact-phone,replacement-account,replacement-meter,replacement-passport";

    @Autowired
    protected Applications applications;

    /** A meter to be replaced in Zarechny, applied for on the web on Thursday, 5 March 2026, at ten. */
    protected String applied() {
        time.at("2026-03-05T10:00");
        return filed(
                Kind.SERVICE_APPLICATION, Channel.VIRTUAL_RECEPTION, "zarechny", "metering.replacement", Reach.EMAIL);
    }

    /** With the metering department, where nobody has it yet. */
    protected String routed() {
        var number = applied();
        does("belova", number, "triage", "outcome", "OURS");
        does("belova", number, "checkCompleteness", "complete", "YES", "present", ALL);
        does("belova", number, "assignUnit", "unit", "metering-zarechny");
        return number;
    }

    /** Two times lie before the client: Thursday at ten, or any time on Friday. */
    protected String proposed() {
        var number = routed();
        propose(number);
        return number;
    }

    protected void propose(String number) {
        does(
                "li",
                number,
                "agreeTime",
                "outcome",
                "LETTER",
                "day1",
                DAY,
                "hour1",
                "10:00",
                "day2",
                "2026-03-13",
                "words",
                "Работа займёт час.");
    }

    /** The client has taken Thursday at ten. */
    protected String agreed() {
        var number = proposed();
        applications.accept(number, TEN, Actor.APPLICANT);
        return number;
    }

    /** The work is done on Thursday at eleven, and the client is asked. */
    protected String done() {
        var number = agreed();
        time.at(DAY + "T09:30");
        does("li", number, "doWork", "outcome", "DONE", "report", "Счётчик заменили и опломбировали.");
        return number;
    }

    /** Who offered what, and what became of it, oldest first. */
    protected List<String> proposals(String number) {
        return database.sql("select proposed_by || ' ' || way || ' ' || state || ' ' || coalesce(answer_way, '-')"
                        + " from v_resolution_time_proposal where number = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }

    /** What was reported on the work, oldest first. */
    protected List<String> reports(String number) {
        return database.sql("select state || ' ' || coalesce(answered_by, '-') || ' ' || coalesce(answer_way, '-')"
                        + " from v_resolution_work_report where number = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }

    /** The notices to a person about an appeal, oldest first. */
    protected List<Map<String, Object>> notices(String login, String number) {
        return database.sql("select kind, subject from v_correspondence_letter"
                        + " where recipient_login = ? and number = ? order by id")
                .params(login, number)
                .query()
                .listOfRows();
    }
}
