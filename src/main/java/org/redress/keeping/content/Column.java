package org.redress.keeping.content;

/** A column of a table, its name in small letters. */
public record Column(String name, ColumnType type) {}
