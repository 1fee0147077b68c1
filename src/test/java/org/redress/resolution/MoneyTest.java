package org.redress.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.resolution.claim.Currency;
import org.redress.resolution.claim.Money;

/** Sums as people write and read them; no fraction of a coin is ever lost. */
class MoneyTest {

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "12 400,50|12 400,50 ₽|₽12,400.50|12400,50",
                "12400.5|12 400,50 ₽|₽12,400.50|12400,50",
                "8 000 руб.|8 000 ₽|₽8,000|8000",
                "0,07 ₽|0,07 ₽|₽0.07|0,07",
                "99999999999,99|99 999 999 999,99 ₽|₽99,999,999,999.99|99999999999,99",
            })
    void readsAndSaysASum(String written, String russian, String english, String plain) {
        Money money = Money.read(written, Currency.RUB).orElseThrow();

        assertThat(money.said(Locale.forLanguageTag("ru")).replace('\u00a0', ' '))
                .isEqualTo(russian);
        assertThat(money.said(Locale.ENGLISH)).isEqualTo(english);
        assertThat(money.plain()).isEqualTo(plain);
        assertThat(Money.read(money.plain(), Currency.RUB)).contains(money);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "много", "-5", "1,234", "0", "0,00", "1e3", "12.400,50", "123456789012"})
    void readsNothingThatIsNoSum(String written) {
        assertThat(Money.read(written, Currency.UAH)).isEmpty();
    }
}
