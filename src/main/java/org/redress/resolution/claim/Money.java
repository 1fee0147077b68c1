package org.redress.resolution.claim;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sum of money, counted in the smallest coins, never in fractions. */
public record Money(long coins, Currency currency) {

    private static final Pattern SUM = Pattern.compile("\\d{1,11}(?:[.,]\\d{1,2})?");
    private static final Pattern BESIDE =
            Pattern.compile("[\\s\\u00A0\\u2009\\u202F]|₽|₴|руб\\.?|грн\\.?", Pattern.UNICODE_CASE);
    private static final char NARROW = '\u00A0';

    /** A sum as people write it, {@code 12 400,50} or {@code 12400.5}; nothing when it is none, or is nought. */
    public static Optional<Money> read(String text, Currency currency) {
        String bare = BESIDE.matcher(text).replaceAll("");
        if (!SUM.matcher(bare).matches()) {
            return Optional.empty();
        }
        long coins = new BigDecimal(bare.replace(',', '.')).movePointRight(2).longValueExact();
        return coins == 0 ? Optional.empty() : Optional.of(new Money(coins, currency));
    }

    /** A sum as the tables keep it; nothing where none was named. */
    public static Optional<Money> kept(@Nullable Long coins, String currency) {
        return coins == null ? Optional.empty() : Optional.of(new Money(coins, Currency.valueOf(currency)));
    }

    /** The sum as it stands in a field that people fill in, {@code 12400,50}. */
    public String plain() {
        return cents() == 0 ? String.valueOf(coins / 100) : "%d,%02d".formatted(coins / 100, cents());
    }

    /** The sum in words of a language, {@code 12 400,50 ₽}, which no line breaks. */
    public String said(Locale language) {
        boolean english = language.getLanguage().equals("en");
        String whole = "%,d".formatted(coins / 100).replaceAll("[^0-9]", english ? "," : String.valueOf(NARROW));
        String sum = cents() == 0 ? whole : whole + (english ? "." : ",") + "%02d".formatted(cents());
        return english ? currency.sign() + sum : sum + NARROW + currency.sign();
    }

    private int cents() {
        return (int) (coins % 100);
    }
}
