package org.redress.escalation.breach;

/** What a missed term costs: a whole amount of a currency (ISO 4217), and the clause that it rests on. */
record Compensation(int amount, String currency, String clause) {}
