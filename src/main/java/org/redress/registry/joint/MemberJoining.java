package org.redress.registry.joint;

/** An appeal is about to join a group; told in the same transaction, before its own way is interrupted. */
public record MemberJoining(String number, String group) {}
