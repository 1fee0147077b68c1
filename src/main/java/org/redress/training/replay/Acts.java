package org.redress.training.replay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.registry.files.FiledFile;
import org.redress.resolution.Applications;
import org.redress.resolution.Course;
import org.redress.resolution.Recognition;
import org.redress.resolution.Resolution;
import org.redress.resolution.Teamwork;
import org.redress.resolution.authority.ConsumerAppeals;
import org.redress.resolution.authority.Documents;
import org.redress.resolution.twin.Twins;
import org.redress.resolution.twin.Verdict;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.redress.training.story.SampleFolder;
import org.redress.training.story.Step;
import org.springframework.stereotype.Component;

/** What people do beside their tasks. */
@Component
class Acts {

    private final Resolution resolution;
    private final Recognition recognition;
    private final Applications applications;
    private final Twins twins;
    private final Teamwork teamwork;
    private final ConsumerAppeals consumers;
    private final Documents documents;
    private final SampleFolder folder;
    private final Course course;
    private final Doors doors;
    private final Counter counter;
    private final ComplaintActs complaints;
    private final GroupActs groups;

    Acts(
            Resolution resolution,
            Recognition recognition,
            Applications applications,
            Twins twins,
            Teamwork teamwork,
            ConsumerAppeals consumers,
            Documents documents,
            SampleFolder folder,
            Course course,
            Doors doors,
            Counter counter,
            ComplaintActs complaints,
            GroupActs groups) {
        this.resolution = resolution;
        this.recognition = recognition;
        this.applications = applications;
        this.twins = twins;
        this.teamwork = teamwork;
        this.consumers = consumers;
        this.documents = documents;
        this.folder = folder;
        this.course = course;
        this.doors = doors;
        this.counter = counter;
        this.complaints = complaints;
        this.groups = groups;
    }

    /** Does one act to an appeal. */
    void perform(String number, Step step, Actor actor) {
        switch (step.deed()) {
            case "requestInput" ->
                resolution.requestInput(number, step.value("unit"), step.value("question"), due(step), actor);
            case "reroute" -> teamwork.reroute(number, step.value("unit"), step.value("reason"), actor);
            case "linkConsumer" -> consumers.link(number, step.value("appeal"), actor);
            case "addDocument" ->
                documents.upload(
                        number,
                        step.value("title"),
                        List.of(new FiledFile(step.value("paper"), folder.paper(step.value("paper")))),
                        actor);
            case "requestExtension" ->
                resolution.requestExtension(number, Integer.parseInt(step.value("days")), step.value("reason"), actor);
            case "askApplicant" ->
                resolution.askApplicant(number, Reach.valueOf(step.value("channel")), step.value("question"), actor);
            case "withdraw" -> course.withdrawAtOnce(number, step.value("reason"), step.value("confirmation"), actor);
            case "reopen" -> course.reopen(number, step.value("reason"), step.value("words"), actor);
            case "reassign" -> resolution.reassign(number, step.value("to"), actor);
            case "reply" -> doors.reply(number, step);
            case "passOn" ->
                recognition.passOn(number, step.value("matter"), step.values().get("territory"), actor);
            case "takeBack" -> recognition.takeBack(number, step.values().get("why"), actor);
            case "chooseTime" -> applications.accept(number, LocalDateTime.parse(step.value("time")), actor);
            case "declineTime" ->
                applications.decline(number, time(step), step.values().get("words"), actor);
            case "askOtherTime" ->
                applications.askOther(number, time(step), step.values().get("words"), actor);
            case "confirmWork" ->
                applications.confirm(
                        number, step.value("done").equals("YES"), step.values().get("words"), actor);
            case "decideTwin" ->
                twins.decide(
                        number,
                        step.value("other"),
                        Verdict.valueOf(step.value("verdict")),
                        step.value("reason"),
                        actor);
            case "markSent" -> counter.sendAnswer(number, actor);
            case "openOutage", "tellOutage", "joinLikely", "gather", "joinGroup", "leaveGroup" ->
                groups.perform(number, step, actor);
            default -> complaints.perform(number, step, actor);
        }
    }

    private static @Nullable LocalDateTime time(Step step) {
        String time = step.values().get("time");
        return time == null ? null : LocalDateTime.parse(time);
    }

    private static @Nullable LocalDate due(Step step) {
        String due = step.values().get("due");
        return due == null ? null : LocalDate.parse(due);
    }
}
