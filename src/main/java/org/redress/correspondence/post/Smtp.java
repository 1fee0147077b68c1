package org.redress.correspondence.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.correspondence.AnswerKinds;
import org.redress.correspondence.paper.Pdf;
import org.redress.correspondence.post.CannotSendYet.Obstacle;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.writing.Address;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands letters to the SMTP server of setting `spring.mail.host`, as plain text with the same as a PDF, under their own Message-ID. */
final class Smtp implements WayOut {

    /** Letters that a person worded; everything else says of itself that a machine wrote it (RFC 3834). */
    private static final Set<String> WORDED = Stream.concat(
                    AnswerKinds.names().stream(), Stream.of("QUESTION", "NOT_OURS", "BODY"))
            .collect(Collectors.toUnmodifiableSet());

    /** Who a letter comes from, in its language. */
    interface From {

        InternetAddress in(String language) throws MessagingException;
    }

    /** The same letter as a PDF, for those that have one. */
    interface Enclosure {

        Optional<Pdf> of(Letter letter);
    }

    private final ObjectProvider<JavaMailSender> server;
    private final From from;
    private final Enclosure enclosure;
    private final Clock clock;

    Smtp(ObjectProvider<JavaMailSender> server, From from, Enclosure enclosure, Clock clock) {
        this.server = server;
        this.from = from;
        this.enclosure = enclosure;
        this.clock = clock;
    }

    @Override
    public Instant send(Letter letter) {
        String address = letter.address();
        if (address == null || !Address.usable(address)) {
            throw new BadAddress("501 syntax");
        }
        JavaMailSender mail = server.getIfAvailable();
        if (mail == null) {
            throw new CannotSendYet(Obstacle.NO_SERVER, "spring.mail.host");
        }
        try {
            mail.send(message(mail.createMimeMessage(), letter, address));
            return clock.instant();
        } catch (MailException | MessagingException e) {
            throw Replies.understood(e);
        }
    }

    private MimeMessage message(MimeMessage message, Letter letter, String address) throws MessagingException {
        Optional<Pdf> pdf = enclosure.of(letter);
        MimeMessageHelper mail = new MimeMessageHelper(message, pdf.isPresent(), StandardCharsets.UTF_8.name());
        mail.setFrom(from.in(letter.language()));
        mail.setTo(address);
        mail.setSubject(letter.subject());
        mail.setText(letter.body());
        if (pdf.isPresent()) {
            mail.addAttachment(pdf.get().name(), new ByteArrayResource(pdf.get().content()), "application/pdf");
        }
        mail.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", letter.messageId());
        message.setHeader("Content-Language", letter.language());
        if (letter.isNotice() || !WORDED.contains(letter.kind())) {
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        return message;
    }
}
