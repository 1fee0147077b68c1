package org.redress.correspondence.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What mail can be written to. */
class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"olga@example.org", "o.petrova+svet@mail.example.org", "a_b-c@example.co.uk"})
    void takesAnAddress(String address) {
        assertThat(Address.usable(address)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "olga",
                "olga@",
                "@example.org",
                "Ольга <olga@example.org>",
                "olga@example.org,ivan@example.org",
                "olga@example.org\r\nBcc: all@example.org",
                "olga@example.org\nSubject: x",
                "olga@exa mple.org",
                "a@b@c.org",
                "\"olga\"@example.org",
                "olga@example.org\0",
                "olga@[127.0.0.1]"
            })
    void refusesWhatIsNoneOrMore(String address) {
        assertThat(Address.usable(address)).isFalse();
    }

    @Test
    void keepsASubjectOnOneLine() {
        Text text = new Text("ru", "Ответ\r\nBcc: all@example.org\u2028x", "Текст");

        assertThat(text.subject()).isEqualTo("Ответ Bcc: all@example.org x");
    }
}
