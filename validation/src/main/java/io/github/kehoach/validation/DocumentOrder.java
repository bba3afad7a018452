package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of findings in a report: as the plan format orders the members, then by code, then as they were found. */
final class DocumentOrder {
    /**
     * The names of all members in one order that no table of the plan format contradicts, so that the kind of the object
     * around a member need not be known.
     */
    static final List<String> MEMBERS = List.of(
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
            "kind",
            "label",
            "lead",
            "documents",
            "heading",
            "role",
            "title",
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
