package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.validation.PlanReport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Gives findings marks by which a code host knows them again in a later run, though lines were put in above. A mark is made of the
 * code, the place without its positions in lists, and what was found and expected; of a line of NDJSON and of a plan in memory
 * also of the plan's number. Neither the file nor a line is in it. Findings of a file that are alike in all of this are counted.
 */
final class SarifFingerprints {
    /** The name of these marks; another way to make them has to have another. */
    static final String NAME = "kehoach/v1";

    private static final int BYTES = 16;

    private final MessageDigest digest = sha256();
    private final Map<String, Integer> counts = new HashMap<>();
    private String file = "";

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns the mark of a finding; plans have to come in the order of the report. */
    String of(PlanReport plan, Finding finding) {
        Optional<SarifFile> of = plan.source().map(SarifFile::of);
        String name = of.map(SarifFile::name).orElse("");
        if (!name.equals(file)) {
            file = name;
            counts.clear();
        }
        boolean isOneOfMany = of.map(SarifFile::isLine).orElse(true);
        add(finding.code());
        add(withoutPositions(finding.location()));
        add(finding.found().orElse(""));
        add(finding.expected().orElse(""));
        add(isOneOfMany ? plan.number().orElse("") : "");
        String mark = HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        return mark + ":" + counts.merge(mark, 1, Integer::sum);
    }

    private void add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static String withoutPositions(Location location) {
        StringBuilder names = new StringBuilder();
        for (String part : location.toString().split("/", -1)) {
            boolean isPosition = !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
            names.append('/').append(isPosition ? "" : part);
        }
        return names.toString();
    }
}
