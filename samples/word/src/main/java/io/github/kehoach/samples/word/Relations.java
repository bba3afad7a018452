package io.github.kehoach.samples.word;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a part of a Word file refers to. Only parts of the file are named here; places outside it are never followed. */
final class Relations {
    private final Map<String, Set<String>> byKind = new HashMap<>();

    /**
     * Reads the relations of a part.
     *
     * @param part its name; empty for the file as a whole
     */
    Relations(WordParts parts, String part) throws Unreadable {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<WordXml> relations = parts.open(folder + "_rels/" + part.substring(slash) + ".rels");
        if (relations.isEmpty()) {
            return;
        }
        WordXml xml = relations.get();
        while (xml.next()) {
            if (xml.isStart("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                String type = xml.attribute("Type");
                String kind = type.substring(type.lastIndexOf('/') + 1);
                byKind.computeIfAbsent(kind, key -> new LinkedHashSet<>())
                        .add(resolved(folder, xml.attribute("Target")));
            }
        }
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.isEmpty() ? "" : base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + rest;
    }

    /** The parts of a kind, such as {@code header}. */
    Set<String> targets(String kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    /** The only or first part of a kind. */
    Optional<String> target(String kind) {
        return targets(kind).stream().findFirst();
    }
}
