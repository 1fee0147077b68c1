package org.redress.organisation;

import java.util.List;

/** What an appeal is about (rulebook section 5), and the function that answers it. */
public record Topic(String code, Names names, String function, List<String> keywords) {}
