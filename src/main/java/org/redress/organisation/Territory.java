package org.redress.organisation;

import java.util.List;

/** A part of the supplied region. */
public record Territory(String code, Names names, List<String> localities) {}
