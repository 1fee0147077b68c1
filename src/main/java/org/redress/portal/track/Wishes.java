package org.redress.portal.track;

/** What the applicant may still ask for, and what already waits for an answer. */
public record Wishes(boolean mayWithdraw, boolean withdrawalWaits, boolean mayReopen, boolean reopeningWaits) {}
