package org.redress.registry.joint;

import java.util.List;

/** The tasks of an investigation stand on another member now. */
public record LeadMoved(String from, String to, List<String> tasks) {}
