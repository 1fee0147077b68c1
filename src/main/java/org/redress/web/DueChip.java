package org.redress.web;

/** The chip of a deadline: a class for its weight, an icon and a word, which grow with urgency. */
public record DueChip(String css, String icon, String words) {}
