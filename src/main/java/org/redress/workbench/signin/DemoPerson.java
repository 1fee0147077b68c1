package org.redress.workbench.signin;

/** One of the demo people: who they are, and a line about what waits for them. */
public record DemoPerson(String login, String initials, String name, String title, String does) {}
