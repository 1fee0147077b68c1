package org.redress.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.redress.organisation.TrainingToken;
import org.redress.testing.RedressTest;
import org.redress.training.Training;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RedressTest
class TrainingTimeApiTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TrainingToken token;

    @Autowired
    private Training training;

    @Test
    void tellsTheTimeInTheOrganisationsZone() {
        assertThat(http.get().uri("/api/v1/training/time").header("Authorization", "Bearer " + token.value()))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.now")
                .asString()
                .endsWith("+02:00");
    }

    @Test
    void movesForwardToALocalTimeOrAMoment() {
        LocalDateTime local =
                training.now().toLocalDateTime().plusDays(1).withSecond(0).withNano(0);

        assertThat(move(local.toString(), "maslov")).hasStatus(200);
        assertThat(training.now().toLocalDateTime()).isBetween(local, local.plusMinutes(1));

        assertThat(move(local.plusDays(1) + ":00+02:00", "maslov")).hasStatus(200);
        assertThat(training.now().toLocalDateTime())
                .isBetween(local.plusDays(1), local.plusDays(1).plusMinutes(1));
    }

    @Test
    void belongsToTheAdministrator() {
        assertThat(move("2027-01-01T09:00", "li")).hasStatus(403);
        assertThat(http.get().uri("/api/v1/training/time")).hasStatus(401);
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        for (String wrong : new String[] {"", "tomorrow", "2026-02-30T09:00", "2020-01-01T09:00", "2031-01-01T09:00"}) {
            assertThat(move(wrong, "maslov"))
                    .as(wrong)
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo("to");
        }
    }

    private MvcTestResult move(String to, String as) {
        return http.post()
                .uri("/api/v1/training/time")
                .header("Authorization", "Bearer " + token.value())
                .header("X-Act-As", as)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"to\": \"" + to + "\"}")
                .exchange();
    }
}
