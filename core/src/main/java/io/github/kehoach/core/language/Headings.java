package io.github.kehoach.core.language;

import io.github.kehoach.core.ObjectiveKind;
import io.github.kehoach.core.SectionRole;
import java.util.Optional;

/** temp. */
public final class Headings {
    private Headings() {}

    /** temp. */
    public static SectionRole role(String heading) {
        String h = Folding.key(heading);
        if (h.contains("mục đích") || h.contains("yêu cầu") || h.contains("mục tiêu")) return SectionRole.OBJECTIVES;
        if (h.contains("tổ chức thực hiện")) return SectionRole.IMPLEMENTATION;
        if (h.contains("nội dung")) return SectionRole.CONTENT;
        return SectionRole.OTHER;
    }

    /** temp. */
    public static Optional<ObjectiveKind> objectiveKind(String heading) {
        String h = Folding.key(heading);
        if (h.equals("mục đích")) return Optional.of(ObjectiveKind.PURPOSE);
        if (h.equals("yêu cầu")) return Optional.of(ObjectiveKind.REQUIREMENT);
        return Optional.empty();
    }
}
