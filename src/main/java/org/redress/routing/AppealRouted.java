package org.redress.routing;

/** A unit was chosen to answer an appeal. */
public record AppealRouted(String number, int round, String unit) {}
