package org.redress.deadline.decision;

import org.springframework.stereotype.Component;

/** All decisions that change the clocks of an appeal. */
@Component("clockDecisions")
public record Decisions(Replacement replacement, Reclassification reclassification, DateSetting setting) {}
