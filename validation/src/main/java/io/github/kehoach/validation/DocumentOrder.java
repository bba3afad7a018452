package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order of findings in a report: as the plan format orders the members, then by code, then as they were found. */
final class DocumentOrder {
    /**
     * The names of all members in one order that no table of the plan format contradicts, so that the kind of the object
     * around a member need not be known.
     */
    static final List<String> MEMBERS = List.of(
            "$schema",
            "formatVersion",
            "regime",
            "draft",
            "issuers",
            "type",
            "number",
            "place",
            "issued",
            "secrecy",
            "urgency",
            "circulation",
            "kind",
            "label",
            "title",
            "issuer",
            "subject",
            "attachedTo",
            "legalBases",
            "enactment",
            "body",
            "recipients",
            "archive",
            "signatures",
            "annexes",
            "lead",
            "documents",
            "heading",
            "role",
            "text",
            "due",
            "deliverable",
            "assignees",
            "partners",
            "tasks",
            "caption",
            "columns",
            "rows",
            "content",
            "parent",
            "capacity",
            "position",
            "name",
            "purpose",
            "group");

    private static final Map<String, Integer> RANKS = ranks();

    private DocumentOrder() {}

    /** A finding with its way from the plan, so that the way is taken apart only once. */
    private record Placed(Finding finding, List<Location> steps) {}

    static List<Finding> sorted(List<Finding> findings) {
        if (findings.size() < 2) {
            return findings;
        }
        Comparator<Placed> order = (a, b) -> compare(a.steps, b.steps);
        return findings.stream()
                .map(finding -> new Placed(finding, finding.location().steps()))
                .sorted(order.thenComparing(placed -> placed.finding.code()))
                .map(Placed::finding)
                .toList();
    }

    static List<SuppressedFinding> sortedSuppressed(List<SuppressedFinding> suppressed) {
        if (suppressed.isEmpty()) {
            return List.of();
        }
        return suppressed.stream()
                .map(aside -> Map.entry(aside, aside.finding().location().steps()))
                .sorted((a, b) -> {
                    int byPlace = compare(a.getValue(), b.getValue());
                    return byPlace != 0
                            ? byPlace
                            : a.getKey()
                                    .finding()
                                    .code()
                                    .compareTo(b.getKey().finding().code());
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Merges two lists that are sorted each; of equals those that count come first. */
    static List<ListedFinding> merged(List<Finding> counting, List<SuppressedFinding> suppressed) {
        List<ListedFinding> merged = new ArrayList<>(counting.size() + suppressed.size());
        int next = 0;
        for (Finding finding : counting) {
            while (next < suppressed.size() && isBefore(suppressed.get(next).finding(), finding)) {
                merged.add(listed(suppressed.get(next++)));
            }
            merged.add(new ListedFinding(finding, Optional.empty()));
        }
        while (next < suppressed.size()) {
            merged.add(listed(suppressed.get(next++)));
        }
        return merged;
    }

    private static ListedFinding listed(SuppressedFinding suppressed) {
        return new ListedFinding(suppressed.finding(), Optional.of(suppressed));
    }

    private static boolean isBefore(Finding a, Finding b) {
        int byPlace = compare(a.location().steps(), b.location().steps());
        return byPlace < 0 || byPlace == 0 && a.code().compareTo(b.code()) < 0;
    }

    private static int compare(List<Location> a, List<Location> b) {
        int common = Math.min(a.size(), b.size());
        for (int i = 0; i < common; i++) {
            int order = compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static int compare(Location a, Location b) {
        String nameOfA = a.memberName().orElse("");
        String nameOfB = b.memberName().orElse("");
        int byRank = Integer.compare(rank(nameOfA), rank(nameOfB));
        if (byRank != 0) {
            return byRank;
        }
        int byName = compareCodePoints(nameOfA, nameOfB);
        return byName != 0 ? byName : Integer.compare(a.elementIndex(), b.elementIndex());
    }

    private static int rank(String name) {
        return RANKS.getOrDefault(name, MEMBERS.size());
    }

    private static int compareCodePoints(String a, String b) {
        int at = 0;
        while (at < a.length() && at < b.length()) {
            int ofA = a.codePointAt(at);
            int ofB = b.codePointAt(at);
            if (ofA != ofB) {
                return Integer.compare(ofA, ofB);
            }
            at += Character.charCount(ofA);
        }
        return Integer.compare(a.length(), b.length());
    }

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        for (String name : MEMBERS) {
            ranks.put(name, ranks.size());
        }
        return ranks;
    }
}
