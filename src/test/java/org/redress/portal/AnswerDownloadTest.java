package org.redress.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.correspondence.Letters;
import org.redress.diagrams.Life;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The answer on paper, by the secret link: the applicant's own, with its number and day, once there is one. */
class AnswerDownloadTest {

    @Nested
    @RedressTest
    class OnH2 extends Papers {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Papers {}

    abstract static class Papers extends Life {

        @Autowired
        MockMvc http;

        @BeforeEach
        void onAWorkingMorning() {
            time.at("2026-03-05T10:00");
        }

        @Test
        void isTheApplicantsOwnLetterWithItsNumberAndDay() throws Exception {
            String number = answered(inWork());
            String other = answered(inWork());
            postLeaves();

            MockHttpServletResponse page = asked("/t/" + appeal(number).token());
            assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("/answer.pdf");
            MockHttpServletResponse paper = asked(paper(number));
            assertThat(paper.getStatus()).isEqualTo(200);
            assertThat(paper.getContentType()).isEqualTo("application/pdf");
            assertThat(paper.getHeader("Content-Disposition")).matches("attachment; filename=\"L-2026-\\d{6}\\.pdf\"");
            assertThat(paper.getHeader("Cache-Control")).contains("no-store");
            assertThat(text(paper))
                    .containsPattern("L-2026-\\d{6} от 05\\.03\\.2026")
                    .contains(number, "Счётчик проверен, расход пересчитан.", "Светлана Орлова", "Зимина")
                    .doesNotContain(other);
            assertThat(text(asked(paper(other)))).contains(other).doesNotContain(number);
        }

        @Test
        void isNotThereBeforeTheAnswerNorBehindALinkThatThereIsNot() throws Exception {
            String number = inWork();
            letters.toApplicant(number, Letters.Kind.CONFIRMATION, Map.of());
            assertThat(asked("/t/" + appeal(number).token()).getContentAsString(StandardCharsets.UTF_8))
                    .doesNotContain("answer.pdf");
            assertThat(asked(paper(number)).getStatus()).isEqualTo(404);

            does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", "Ещё не согласовано.");
            assertThat(asked(paper(number)).getStatus())
                    .as("a draft is no answer")
                    .isEqualTo(404);
            assertThat(asked("/t/AAAAAAAAAAAAAAAAAAAAAA/answer.pdf").getStatus())
                    .isEqualTo(404);
            assertThat(asked("/t/" + number + "/answer.pdf").getStatus())
                    .as("a number is no secret")
                    .isEqualTo(404);
        }

        private String paper(String number) {
            return "/t/" + appeal(number).token() + "/answer.pdf";
        }

        private MockHttpServletResponse asked(String address) throws Exception {
            return http.perform(
                            get(address).accept("text/html", "application/pdf").with(request -> {
                                request.setRemoteAddr("203.0.113.120");
                                return request;
                            }))
                    .andReturn()
                    .getResponse();
        }

        /** What can be read on the paper, lines joined. */
        private static String text(MockHttpServletResponse paper) throws Exception {
            try (PDDocument document = Loader.loadPDF(paper.getContentAsByteArray())) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
    }
}
