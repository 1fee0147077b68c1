package org.redress.routing;

import java.util.List;
import org.redress.organisation.Body;

/** The body that an appeal seems to belong to, and why: a key of a sentence with its facts. */
public record ProposedBody(Body body, String reason, List<Object> facts) {}
