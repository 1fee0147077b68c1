package org.redress.correspondence.post;

import io.namastack.outbox.trigger.OutboxPollingTrigger;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.redress.correspondence.paper.LetterPaper;
import org.redress.correspondence.paper.Pdf;
import org.redress.correspondence.register.Letter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Which way out letters take, and how often the outbox is looked into. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    @Bean
    WayOut wayOut(
            ObjectProvider<JavaMailSender> server, Sender sender, LetterPaper paper, Clock clock, Mailbox mailbox) {
        return mailbox.inUse()
                ? new TrainingMailbox()
                : new Smtp(server, sender::from, letter -> enclosed(letter, paper), clock);
    }

    /** A lost link alone makes no letter on paper, and a notice to the staff neither. */
    private static Optional<Pdf> enclosed(Letter letter, LetterPaper paper) {
        return letter.formal() == null || letter.kind().equals("LINK")
                ? Optional.empty()
                : Optional.of(paper.whole(letter));
    }

    @Bean
    OutboxPollingTrigger outboxPollingTrigger(@Value("${redress.outbox.poll:1s}") Duration pause) {
        return new SteadyPolling(pause);
    }
}
