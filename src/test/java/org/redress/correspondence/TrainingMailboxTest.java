package org.redress.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.correspondence.Letters.Kind;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterRegister;
import org.redress.correspondence.register.LetterState;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.registry.Work;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.redress.testing.PostOffice;
import org.redress.testing.RedressTest;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** In training without an SMTP server letters come to rest in the mailbox, and new work is announced there too. */
@RedressTest(own = "mailbox", settings = "spring.mail.host=")
class TrainingMailboxTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    @Autowired
    Letters letters;

    @Autowired
    LetterRegister register;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Registry registry;

    @Autowired
    Work work;

    @Autowired
    Time time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @BeforeEach
    void begin() {
        PostOffice.empty();
    }

    @Test
    void keepsLettersInTheHouseAndShowsThem() throws Exception {
        Appeal appeal = Writers.aQuestion().register(registry, time, TODAY);
        long id = letters.toApplicant(appeal.number(), Kind.CONFIRMATION, Map.of());

        assertThat(dispatch.awaitQuiet(Duration.ofSeconds(20))).isTrue();

        Letter letter = register.letter(id).orElseThrow();
        assertThat(letter.state()).isEqualTo(LetterState.SENT);
        assertThat(letter.sentAt()).isEqualTo(letter.createdAt());
        assertThat(PostOffice.messages()).isEmpty();
        mvc.perform(get("/mailbox").with(user("belova")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(letter.subject())));
        mvc.perform(get("/mailbox/" + id).with(user("belova")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/t/" + appeal.token())));
    }

    @Test
    void showsALetterOnThePageAtOnceAndTellsTheOthersAfterwards() {
        Appeal appeal = Writers.aQuestion().register(registry, time, TODAY);

        long shown = letters.toApplicant(appeal.number(), Kind.EXTENDED, Reach.PORTAL, Map.of("due", "2026-02-16"));
        assertThat(register.letter(shown).orElseThrow().state()).isEqualTo(LetterState.SHOWN);
        assertThat(dispatch.awaitQuiet(Duration.ofSeconds(20))).isTrue();

        assertThat(register.letter(shown).orElseThrow().announcedAt()).isNotNull();
    }

    @Test
    void staysQuietWhenTheTrainingClockLeapsAhead() {
        Appeal appeal = Writers.aQuestion().register(registry, time, TODAY);
        long before = letters.toApplicant(appeal.number(), Kind.CONFIRMATION, Map.of());

        time.travel(Duration.ofDays(400));
        long after = letters.toApplicant(appeal.number(), Kind.LINK, Map.of());

        assertThat(dispatch.awaitQuiet(Duration.ofSeconds(20))).isTrue();
        assertThat(List.of(before, after))
                .allSatisfy(id ->
                        assertThat(register.letter(id).orElseThrow().state()).isEqualTo(LetterState.SENT));
    }

    /** 003 5.2.7, 5.2.8: a question goes to the reception specialists, who are pakhomov, golub and nikitin. */
    @Test
    void announcesNewWorkToWhomItConcerns() {
        Appeal appeal = Writers.aQuestion().register(registry, time, TODAY);

        assertThat(jdbc.sql("""
                        select recipient_login from v_correspondence_letter
                        where number = ? and kind = 'NEW_WORK' order by recipient_login
                        """).param(appeal.number()).query(String.class).list())
                .containsExactly("golub", "nikitin", "pakhomov");
        assertThat(jdbc.sql("select body from v_correspondence_letter where number = ? and recipient_login = 'golub'")
                        .param(appeal.number())
                        .query(String.class)
                        .single())
                .contains("розібрати звернення", appeal.number())
                .doesNotContain("Ковалёва", "E-04");
    }

    @Test
    void fallsSilentAboutWorkThatIsDone() {
        Appeal appeal = Writers.aQuestion().register(registry, time, TODAY);
        assertThat(unread(appeal)).containsExactly("golub", "nikitin", "pakhomov");

        Actor golub = new Actor("golub");
        String triage =
                work.item(appeal.number(), "triage", golub).orElseThrow().taskId();
        work.complete(triage, Map.of("outcome", "OURS", "territory", "central", "topic", "metering.fault"), golub);

        assertThat(unread(appeal)).containsExactly("belova", "kravchenko", "yudina");
    }

    private List<String> unread(Appeal appeal) {
        return jdbc.sql("""
                        select recipient_login from v_correspondence_letter
                        where number = ? and recipient_login is not null and read_at is null order by recipient_login
                        """).param(appeal.number()).query(String.class).list();
    }
}
