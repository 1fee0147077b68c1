package org.redress.registry.joint;

/** Something new is known of an outage. */
public record OutageNews(String group) {}
