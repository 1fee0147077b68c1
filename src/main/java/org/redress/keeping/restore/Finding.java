package org.redress.keeping.restore;

/** One thing that was checked in the restored copy, and whether it is as it must be. */
public record Finding(boolean holds, String sentence) {}
