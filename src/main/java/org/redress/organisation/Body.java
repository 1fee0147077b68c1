package org.redress.organisation;

/** Another body that things are forwarded to or complained to. */
public record Body(String code, Names names, String address, String email, String matter) {}
