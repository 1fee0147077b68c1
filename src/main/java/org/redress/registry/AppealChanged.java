package org.redress.registry;

/** An appeal came into another state, unit or hands. */
public record AppealChanged(String number, State state) {}
