package org.redress.web;

/** One sentence about one field; an empty field means the whole form. */
public record Fault(String field, String sentence) {}
