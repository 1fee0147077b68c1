package org.redress.correspondence.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with placeholders such as `{number}`, and with parts in square brackets that are left out when a placeholder in
 * them has nothing to say. Nothing else means anything, and what is put in is never read as a template again.
 */
public final class Slots {

    private static final int DEEPEST = 3;

    private sealed interface Piece permits Plain, Slot, Part {}

    private record Plain(String text) implements Piece {}

    private record Slot(String name) implements Piece {}

    private record Part(List<Piece> pieces) implements Piece {}

    /** What is wrong with a text: the key of the sentence and its facts. */
    public static final class Slip extends RuntimeException {

        private final String key;
        private final transient Object[] facts;

        Slip(String key, Object... facts) {
            super(key);
            this.key = key;
            this.facts = facts;
        }

        /** The key of the sentence that says it. */
        public String key() {
            return key;
        }

        /** What fills the sentence. */
        public Object[] facts() {
            return facts.clone();
        }
    }

    private final String text;
    private final List<Piece> pieces;
    private int at;
    private int depth;

    private Slots(String text) {
        this.text = text;
        this.pieces = read(-1);
    }

    /** Reads a text; throws the first slip in it. */
    public static Slots of(String text) {
        return new Slots(text);
    }

    /** The placeholders, in their order, each as often as it stands there. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        collect(pieces, names);
        return names;
    }

    /** The placeholders that stand outside square brackets: those without which the text makes no sense. */
    public Set<String> always() {
        Set<String> names = new LinkedHashSet<>();
        pieces.stream().filter(Slot.class::isInstance).forEach(piece -> names.add(((Slot) piece).name()));
        return names;
    }

    /** The text with what the placeholders stand for. */
    public String with(Map<String, String> facts) {
        StringBuilder out = new StringBuilder();
        write(pieces, facts, out);
        return out.toString();
    }

    private static void write(List<Piece> pieces, Map<String, String> facts, StringBuilder out) {
        for (Piece piece : pieces) {
            if (piece instanceof Plain plain) {
                out.append(plain.text());
            } else if (piece instanceof Slot slot) {
                out.append(facts.getOrDefault(slot.name(), ""));
            } else if (piece instanceof Part part && said(part, facts)) {
                write(part.pieces(), facts, out);
            }
        }
    }

    private static boolean said(Part part, Map<String, String> facts) {
        return part.pieces().stream()
                .noneMatch(piece -> piece instanceof Slot slot
                        && facts.getOrDefault(slot.name(), "").isBlank());
    }

    private static void collect(List<Piece> pieces, List<String> names) {
        for (Piece piece : pieces) {
            if (piece instanceof Slot slot) {
                names.add(slot.name());
            } else if (piece instanceof Part part) {
                collect(part.pieces(), names);
            }
        }
    }

    private List<Piece> read(int opened) {
        List<Piece> read = new ArrayList<>();
        int plain = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ']' && opened >= 0) {
                add(read, plain);
                return read;
            }
            if (c == ']' || c == '}') {
                throw new Slip(c == '}' ? "template.slip.brace" : "template.slip.bracket", line());
            }
            if (c != '{' && c != '[') {
                at++;
                continue;
            }
            add(read, plain);
            read.add(c == '{' ? slot() : part());
            plain = at;
        }
        if (opened >= 0) {
            at = opened;
            throw new Slip("template.slip.bracketOpen", line());
        }
        add(read, plain);
        return read;
    }

    private void add(List<Piece> read, int from) {
        if (from < at) {
            read.add(new Plain(text.substring(from, at)));
        }
    }

    private Slot slot() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '}' && text.charAt(end) != '{' && text.charAt(end) != '\n') {
            end++;
        }
        if (end == text.length() || text.charAt(end) != '}') {
            throw new Slip("template.slip.braceOpen", line());
        }
        String name = text.substring(at + 1, end);
        if (!name.matches("[A-Za-z]\\w{0,39}")) {
            throw new Slip("template.slip.name", line(), name.length() > 40 ? name.substring(0, 40) + "…" : name);
        }
        at = end + 1;
        return new Slot(name);
    }

    private Part part() {
        int opened = at;
        if (++depth > DEEPEST) {
            throw new Slip("template.slip.bracketDeep", line());
        }
        at++;
        Part part = new Part(read(opened));
        if (part.pieces().stream().noneMatch(Slot.class::isInstance)) {
            at = opened;
            throw new Slip("template.slip.bracketEmpty", line());
        }
        at++;
        depth--;
        return part;
    }

    private long line() {
        return text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}
