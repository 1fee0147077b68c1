package org.redress.correspondence.template;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Turns a built-in pattern into words with placeholders only: what is chosen by a fact becomes one text per outcome, what
 * depends on a fact's being there becomes a part in square brackets.
 */
final class Patterns {

    /** A fact `has_x` is whether the fact x is there. */
    static final String HAS = "has_";

    private final MessagePattern pattern;
    private final Map<String, String> chosen;

    private Patterns(MessagePattern pattern, Map<String, String> chosen) {
        this.pattern = pattern;
        this.chosen = chosen;
    }

    /** What a fact that nobody gave stands for: whether another is there, or nothing. */
    static String absent(String name, Map<String, Object> given) {
        if (!name.startsWith(HAS)) {
            return "";
        }
        Object fact = given.get(name.substring(HAS.length()));
        return fact == null || String.valueOf(fact).isEmpty() ? "no" : "yes";
    }

    /** Every fact that a pattern names. */
    static Set<String> facts(MessagePattern pattern) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    /** The facts by which a pattern chooses between texts, each with its values. */
    static Map<String, Set<String>> choices(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.SELECT) {
                Map<String, Integer> texts = texts(pattern, i);
                String name = name(pattern, i);
                if (!optional(pattern, name, texts)) {
                    found.computeIfAbsent(name, unknown -> new LinkedHashSet<>())
                            .addAll(texts.keySet());
                }
            }
        }
        return found;
    }

    /** The pattern's words for one outcome. */
    static String plain(String text, Map<String, String> chosen) {
        StringBuilder out = new StringBuilder();
        new Patterns(new MessagePattern(text), chosen).write(0, out, "");
        return out.toString();
    }

    private void write(int message, StringBuilder out, String counted) {
        String text = pattern.getPatternString();
        int written = pattern.getPart(message).getLimit();
        int end = pattern.getLimitPartIndex(message);
        for (int i = message + 1; i <= end; i++) {
            Part part = pattern.getPart(i);
            out.append(text, written, part.getIndex());
            written = part.getLimit();
            if (part.getType() == Part.Type.REPLACE_NUMBER) {
                out.append('{').append(counted).append('}');
            } else if (part.getType() == Part.Type.ARG_START) {
                argument(i, part.getArgType(), out);
                i = pattern.getLimitPartIndex(i);
                written = pattern.getPart(i).getLimit();
            }
        }
    }

    private void argument(int at, ArgType type, StringBuilder out) {
        String name = name(pattern, at);
        if (type == ArgType.NONE || type == ArgType.SIMPLE) {
            out.append('{').append(name).append('}');
            return;
        }
        Map<String, Integer> texts = texts(pattern, at);
        if (type == ArgType.SELECT && optional(pattern, name, texts)) {
            out.append('[');
            write(texts.getOrDefault("yes", 0), out, name);
            out.append(']');
            return;
        }
        Integer one = texts.get(chosen.getOrDefault(name, "other"));
        Integer other = texts.get("other");
        write(one != null ? one : other != null ? other : 0, out, name);
    }

    /** A part that is there or not: it names the very fact that it asks for, and says nothing when it isn't there. */
    private static boolean optional(MessagePattern pattern, String name, Map<String, Integer> texts) {
        Integer yes = texts.get("yes");
        Integer other = texts.get("other");
        return name.startsWith(HAS)
                && texts.size() == 2
                && yes != null
                && other != null
                && pattern.getLimitPartIndex(other) == other + 1
                && pattern.getPart(other).getLimit()
                        == pattern.getPart(other + 1).getIndex()
                && inside(pattern, yes).contains(name.substring(HAS.length()));
    }

    private static Set<String> inside(MessagePattern pattern, int message) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = message; i < pattern.getLimitPartIndex(message); i++) {
            if (pattern.getPart(i).getType() == Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    private static String name(MessagePattern pattern, int at) {
        return pattern.getSubstring(pattern.getPart(at + 1));
    }

    private static Map<String, Integer> texts(MessagePattern pattern, int at) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        int end = pattern.getLimitPartIndex(at);
        String selector = "";
        for (int i = at + 2; i < end; i++) {
            Part.Type type = pattern.getPart(i).getType();
            if (type == Part.Type.ARG_SELECTOR) {
                selector = pattern.getSubstring(pattern.getPart(i));
            } else if (type == Part.Type.MSG_START) {
                texts.put(selector, i);
                i = pattern.getLimitPartIndex(i);
            }
        }
        return texts;
    }
}
