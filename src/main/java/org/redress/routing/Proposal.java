package org.redress.routing;

/** The unit proposed for an appeal, and why: a message key with the codes of the topic and the territory that fill it. */
public record Proposal(String unit, String reason, java.util.List<String> facts) {}
