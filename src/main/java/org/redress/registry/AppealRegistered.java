package org.redress.registry;

/** An appeal has its number. */
public record AppealRegistered(String number) {}
