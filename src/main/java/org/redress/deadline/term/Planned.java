package org.redress.deadline.term;

import org.redress.deadline.policy.TermRule;

/** A clock that would run: its rule, its start, its end and the moments of its stages. */
public record Planned(TermRule rule, Start start, TermDates dates, StageTimes times) {}
