package org.redress.deadline;

/** A clock ended. */
public record ClockEnded(String number, int round, String clockKey, ClockKind clock, String rule, String state) {}
