package org.redress.api.groups;

import org.jspecify.annotations.Nullable;

/** What became of one appeal that was to join a group: in, or why not. */
record AttachedJson(String number, boolean joined, @Nullable String reason) {}
