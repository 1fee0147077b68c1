package org.redress.correspondence.post;

import io.namastack.outbox.trigger.OutboxPollingTrigger;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Which way out letters take, and how often the outbox is looked into. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    @Bean
    WayOut wayOut(ObjectProvider<JavaMailSender> server, Sender sender, Clock clock, Mailbox mailbox) {
        return mailbox.inUse() ? new TrainingMailbox() : new Smtp(server, sender::from, clock);
    }

    @Bean
    OutboxPollingTrigger outboxPollingTrigger(@Value("${redress.outbox.poll:1s}") Duration pause) {
        return new SteadyPolling(pause);
    }
}
