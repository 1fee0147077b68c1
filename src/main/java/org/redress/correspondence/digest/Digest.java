package org.redress.correspondence.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notices of one mail in the order in which they are read: what was missed first; on the screen the same. */
public record Digest(List<Group> groups) {

    private static final List<String> ORDER = List.of(
            "DANGER",
            "DANGER_TAKEN",
            "DANGER_REFUTED",
            "MISSED",
            "ESCALATED",
            "REMINDER",
            "SHORTCOMING_LATE",
            "BREACH_REPORTED",
            "NEAR",
            "UNDELIVERABLE",
            "DATES_MOVED",
            "REWORK",
            "INPUT_LATE",
            "INPUT_WANTED",
            "INPUT",
            "REPLY",
            "CLIENT_SAID",
            "NEW_WORK");

    /** The notices of one kind, oldest first. */
    public record Group(String kind, List<Gathered> notices) {}

    /** Groups notices by their kind. */
    public static Digest of(List<Gathered> notices) {
        Map<String, List<Gathered>> byKind = new LinkedHashMap<>();
        notices.stream()
                .sorted(Comparator.comparingLong(Gathered::id))
                .forEach(one -> byKind.computeIfAbsent(one.kind(), kind -> new ArrayList<>())
                        .add(one));
        return new Digest(byKind.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt(Digest::rank).thenComparing(Group::kind))
                .toList());
    }

    /** What names it: the id of its first notice. */
    public long id() {
        return groups.stream()
                .flatMap(group -> group.notices().stream())
                .mapToLong(Gathered::id)
                .min()
                .orElseThrow();
    }

    /** How many notices it has. */
    public int size() {
        return groups.stream().mapToInt(group -> group.notices().size()).sum();
    }

    /** How many of them tell of a term that was missed. */
    public int missed() {
        return groups.stream()
                .filter(group -> group.kind().equals("MISSED"))
                .mapToInt(group -> group.notices().size())
                .sum();
    }

    private static int rank(Group group) {
        int place = ORDER.indexOf(group.kind());
        return place < 0 ? ORDER.size() : place;
    }
}
