package org.redress.deadline.term;

import org.redress.deadline.policy.TermRule;

/** A clock that would run: its rule, its start, what people decided, its end, the moments of its stages, what it rests on. */
public record Planned(
        TermRule rule, Start start, Particulars known, TermDates dates, StageTimes times, Ground ground) {}
