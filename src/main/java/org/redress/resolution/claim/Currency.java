package org.redress.resolution.claim;

/** The currency of a pack, by its international code, and how it is written beside a sum. */
public enum Currency {
    RUB("₽"),
    UAH("₴");

    private final String sign;

    Currency(String sign) {
        this.sign = sign;
    }

    /** What is written behind a sum, or before it in English. */
    public String sign() {
        return sign;
    }

    /** The currency in which an installation of a pack pays. */
    static Currency of(String pack) {
        return pack.equals("ua") ? UAH : RUB;
    }
}
