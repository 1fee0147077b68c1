package org.redress.organisation;

import java.util.Set;

/** A substitute acts for somebody absent: by the roles that both have, in the units of the absent. */
public record StandIn(String absent, Set<Role> roles, Set<String> units) {}
