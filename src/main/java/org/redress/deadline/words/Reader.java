package org.redress.deadline.words;

import java.time.ZoneId;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Who reads: the language, the zone in which moments are told, and how the login of a person becomes a name. */
public record Reader(Locale locale, ZoneId zone, UnaryOperator<String> names) {}
