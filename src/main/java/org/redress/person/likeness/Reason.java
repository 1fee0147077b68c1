package org.redress.person.likeness;

/**
 * Why two appeals look like one.
 *
 * @param code PERSON, ACCOUNT, PHONE, EMAIL, ADDRESS, TOPIC or TEXT
 * @param percent how alike the texts are, for TEXT; else 0
 */
public record Reason(String code, int percent) {}
