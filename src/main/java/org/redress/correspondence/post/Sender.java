package org.redress.correspondence.post;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.redress.organisation.Organisation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who letters come from: setting `redress.mail.from`, else the organisation's own address, under its name. */
@Component
class Sender {

    private final Organisation organisation;
    private final String set;

    Sender(Organisation organisation, @Value("${redress.mail.from:}") String set) {
        this.organisation = organisation;
        this.set = set;
    }

    InternetAddress from(String language) {
        String address = set.isBlank() ? organisation.fact("email") : set;
        try {
            return new InternetAddress(address, organisation.fact("name." + language), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every JVM knows UTF-8", e);
        }
    }
}
