package org.redress.correspondence;

import java.util.Map;
import org.redress.correspondence.writing.Address;
import org.redress.correspondence.writing.BodyLetter;
import org.redress.correspondence.writing.Written;
import org.redress.organisation.Body;
import org.redress.organisation.Organisation;
import org.redress.registry.Registry;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Letters to other bodies: by e-mail where they have one, else by post. */
@Component
class BodyMail {

    private final Registry registry;
    private final Organisation organisation;
    private final BodyLetter letter;
    private final Outgoing outgoing;

    BodyMail(Registry registry, Organisation organisation, BodyLetter letter, Outgoing outgoing) {
        this.registry = registry;
        this.organisation = organisation;
        this.letter = letter;
        this.outgoing = outgoing;
    }

    long write(String number, String body, String kind, Map<String, String> facts) {
        Body recipient = organisation.bodies().stream()
                .filter(b -> b.code().equals(body))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("letters.noBody", body));
        String language = organisation.fact("pack").equals("ua") ? "uk" : "ru";
        Written text = letter.write(registry.appeal(number), recipient, kind, facts, language);
        boolean mail = Address.usable(recipient.email());
        return outgoing.add(
                number,
                kind,
                text,
                new Outgoing.Recipient(
                        null,
                        recipient.names().ru(),
                        mail ? Reach.EMAIL : Reach.POST,
                        mail ? recipient.email() : recipient.address()));
    }
}
