package org.redress.portal.track;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.resolution.Applications;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.Fault;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the client of a service application says behind the secret link: to the times, and to the work (R5). */
@Controller
class ClientPage {

    private final SecretLinks links;
    private final Applications applications;
    private final Sentences sentences;

    ClientPage(SecretLinks links, Applications applications, Sentences sentences) {
        this.links = links;
        this.applications = applications;
        this.sentences = sentences;
    }

    private interface Deed {
        void to(String number);
    }

    /** One of the times that were offered, another one, or none. */
    @PostMapping("/t/{token}/time")
    String time(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return say(token, "saidTime", form, request, response, model, number -> {
            String choice = value(form, "choice");
            switch (choice) {
                case "" -> throw Refused.invalid("choice", "application.choose");
                case ClientMatters.NONE -> applications.decline(number, null, form.getFirst("words"), Actor.APPLICANT);
                case ClientMatters.OTHER ->
                    applications.decline(number, asked(form), form.getFirst("words"), Actor.APPLICANT);
                default -> applications.accept(number, chosen(choice), Actor.APPLICANT);
            }
        });
    }

    /** Another time than the agreed one, or why it does not suit. */
    @PostMapping("/t/{token}/other-time")
    String otherTime(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return say(token, "saidTime", form, request, response, model, number -> {
            LocalDateTime time = value(form, "day").isEmpty() ? null : asked(form);
            if (time == null && value(form, "words").isEmpty()) {
                throw Refused.invalid("day", "application.notTime");
            }
            applications.askOther(number, time, form.getFirst("words"), Actor.APPLICANT);
        });
    }

    /** Whether the work is done. */
    @PostMapping("/t/{token}/confirmation")
    String confirmation(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return say(token, "saidWork", form, request, response, model, number -> {
            String choice = value(form, "choice");
            if (!choice.equals("YES") && !choice.equals("NO")) {
                throw Refused.invalid("choice", "application.choose");
            }
            applications.confirm(number, choice.equals("YES"), form.getFirst("words"), Actor.APPLICANT);
        });
    }

    /** What went on meanwhile is told with what can be said now; what was typed wrong stays to be mended. */
    private String say(
            String token,
            String said,
            MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Deed deed) {
        Track track = links.found(token, request);
        try {
            deed.to(track.appeal().number());
            return "redirect:/t/" + token + "?" + said;
        } catch (Refused refused) {
            boolean overtaken = refused.why() == Refused.Why.CONFLICT;
            response.setStatus((overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            List<Fault> faults = sentences.of(refused).stream()
                    .map(fault -> overtaken ? new Fault("", fault.sentence()) : fault)
                    .collect(Collectors.toList());
            FormView typed = FormView.of(form).with(faults);
            return TrackPage.page(links.found(token, request), typed, response, model);
        }
    }

    private static LocalDateTime asked(MultiValueMap<String, String> form) {
        String hour = value(form, "hour");
        try {
            return LocalDate.parse(value(form, "day"))
                    .atTime(hour.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(hour));
        } catch (DateTimeException none) {
            throw Refused.invalid("day", "application.notTime");
        }
    }

    private static LocalDateTime chosen(String choice) {
        try {
            return LocalDateTime.parse(choice);
        } catch (DateTimeException none) {
            throw Refused.invalid("choice", "application.choose");
        }
    }

    private static String value(MultiValueMap<String, String> form, String field) {
        @Nullable String value = form.getFirst(field);
        return value == null ? "" : value.strip();
    }
}
