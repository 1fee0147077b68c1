package org.redress.portal.track;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.redress.organisation.Body;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.portal.track.Track.Contact;
import org.redress.registry.Appeal;
import org.redress.web.Chrome;
import org.redress.web.Sentences;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Whom an applicant may turn to when we are late: the head in the house, then the bodies outside it. */
@Component
class WhereToComplain {

    private final Organisation organisation;
    private final Chrome chrome;
    private final Sentences sentences;

    WhereToComplain(Organisation organisation, Chrome chrome, Sentences sentences) {
        this.organisation = organisation;
        this.chrome = chrome;
        this.sentences = sentences;
    }

    List<Contact> of(Appeal appeal) {
        List<Contact> contacts = new ArrayList<>();
        head(appeal).stream().findFirst().ifPresent(head -> contacts.add(inTheHouse(head)));
        Arrays.stream(organisation.fact("complain").split(";"))
                .flatMap(code -> organisation.bodies().stream()
                        .filter(body -> body.code().equals(code.strip())))
                .forEach(body -> contacts.add(outside(body)));
        return contacts;
    }

    private List<Person> head(Appeal appeal) {
        return appeal.unit() == null ? organisation.management() : organisation.headOf(appeal.unit());
    }

    private Contact inTheHouse(Person head) {
        String phone = head.phone() == null ? organisation.fact("phone") : head.phone();
        return new Contact(
                sentences.say("track.complain.head"),
                sentences.say("track.complain.headHow", head.name(), Chrome.unbroken(phone), chrome.fact("hours")));
    }

    private static Contact outside(Body body) {
        return new Contact(
                body.names().in(LocaleContextHolder.getLocale()),
                String.join(", ", filled(body.address(), body.email())));
    }

    private static List<String> filled(String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .toList();
    }
}
