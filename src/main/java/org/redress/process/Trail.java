package org.redress.process;

import java.util.Set;

/**
 * How far the instances of one diagram have come.
 *
 * @param diagram the id of the diagram
 * @param name what it is called, as it is drawn
 * @param drawing the diagram itself, in the version that these instances follow
 * @param passed the nodes that were passed
 * @param here the nodes that something stands on now
 */
public record Trail(String diagram, String name, String drawing, Set<String> passed, Set<String> here) {}
