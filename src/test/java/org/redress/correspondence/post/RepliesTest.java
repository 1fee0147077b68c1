package org.redress.correspondence.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailSendException;

/** What a refusal of the mail server means for a letter. */
class RepliesTest {

    @ParameterizedTest
    @CsvSource({
        "550, 550 5.1.1 <olga@example.org>: user unknown",
        "553, 553 mailbox name not allowed",
        "501, 501 5.1.3 bad address syntax"
    })
    void givesUpOnAnAddressThatTheServerDoesNotKnow(int code, String said) throws Exception {
        assertThat(Replies.understood(refusal(code, said)))
                .isInstanceOf(BadAddress.class)
                .message()
                .doesNotContain("olga@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "450, 450 4.2.1 mailbox busy",
        "452, 452 4.3.1 system storage",
        "552, 552 5.2.2 mailbox full",
        "550, 550 5.7.1 relaying denied"
    })
    void waitsWhenItMayPassOrIsOurOwnFault(int code, String said) throws Exception {
        assertThat(Replies.understood(refusal(code, said)))
                .isInstanceOfSatisfying(
                        CannotSendYet.class,
                        later -> assertThat(later.problem()).startsWith("SERVER_REFUSED"));
    }

    @Test
    void waitsForAServerThatDoesNotAnswer() {
        var down = new MailSendException(
                "Mail server connection failed", new MessagingException("no route", new ConnectException("refused")));

        assertThat(Replies.understood(down))
                .isInstanceOfSatisfying(
                        CannotSendYet.class,
                        later -> assertThat(later.problem()).startsWith("SERVER_DOWN"));
    }

    private static Exception refusal(int code, String said) throws Exception {
        var to = new InternetAddress("olga@example.org");
        var atAddress = new SMTPAddressFailedException(to, "RCPT TO:<olga@example.org>", code, said);
        var nobody = new InternetAddress[0];
        var whole =
                new SMTPSendFailedException("MAIL", code, said, atAddress, nobody, nobody, new InternetAddress[] {to});
        var seen = new SendFailedException("Invalid Addresses", whole, nobody, nobody, new InternetAddress[] {to});
        return new MailSendException(Map.of("message", seen));
    }
}
