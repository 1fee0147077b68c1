package org.redress.registry.joint;

/** An appeal has joined a group. */
public record MemberJoined(String number, String group) {}
