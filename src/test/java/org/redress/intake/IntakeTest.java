package org.redress.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.registry.files.AttachmentStore;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes in by the public's door: once, whole, or refused in a sentence beside the field. */
class IntakeTest {

    @Nested
    @RedressTest
    class OnH2 extends Stories {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Stories {}

    abstract static class Stories {

        @Autowired
        Intake intake;

        @Autowired
        Registry registry;

        @Autowired
        AttachmentStore files;

        @Autowired
        JdbcClient jdbc;

        @Test
        void givesANumberADateAndASecretLink() {
            Receipt receipt = intake.receive(Filings.complaint().build(), key(), Actor.APPLICANT);

            assertThat(receipt.number()).matches("R-20\\d\\d-\\d{6}");
            assertThat(receipt.token()).matches("[A-Za-z0-9_-]{22}");
            assertThat(receipt.due()).isNotNull();
            assertThat(receipt.repeated()).isFalse();
            assertThat(registry.appeal(receipt.number()).state()).isEqualTo(State.REGISTERED);
            assertThat(registry.behind(receipt.token()).orElseThrow().number()).isEqualTo(receipt.number());
        }

        @Test
        void keepsTheSameFormPostedFiftyTimesAsOneAppeal() throws Exception {
            String key = key();
            ExecutorService clicks = Executors.newFixedThreadPool(50);
            try {
                List<Callable<Receipt>> posts = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    posts.add(() -> intake.receive(Filings.complaint().build(), key, Actor.APPLICANT));
                }
                List<Receipt> receipts = new ArrayList<>();
                for (Future<Receipt> receipt : clicks.invokeAll(posts)) {
                    receipts.add(receipt.get());
                }
                assertThat(receipts.stream()
                                .map(receipt -> receipt.number() + receipt.token() + receipt.due())
                                .collect(Collectors.toSet()))
                        .hasSize(1);
                assertThat(receipts.stream().filter(receipt -> !receipt.repeated()))
                        .hasSize(1);
                assertThat(jdbc.sql("select count(*) from v_registry_work where number = ?")
                                .param(receipts.get(0).number())
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);
            } finally {
                clicks.shutdownNow();
            }
        }

        @Test
        void refusesTheSameKeyWithAnotherText() {
            String key = key();
            intake.receive(Filings.complaint().build(), key, Actor.APPLICANT);

            assertThatThrownBy(() -> intake.receive(
                            Filings.complaint().text("Совсем другое").build(), key, Actor.APPLICANT))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.CONFLICT));
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
