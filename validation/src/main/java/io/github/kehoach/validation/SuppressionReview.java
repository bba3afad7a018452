package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which suppressions are over or were not needed, and how many entries of the baseline found nothing. A suppression is
 * not called unneeded if no plan that it concerns was judged. For one thread; {@link PlanValidator#review} makes one.
 */
public final class SuppressionReview {
    /** The code for a suppression that put nothing aside. */
    static final String UNUSED = "unused-suppression";

    /** The code for a suppression whose last day is over. */
    static final String EXPIRED = "expired-suppression";

    /** The code for entries of a baseline that no finding matched. */
    static final String STALE = "stale-baseline";

    private final Screening screening;
    private final Set<Suppression> concerned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private int stale;

    SuppressionReview(Screening screening) {
        this.screening = screening;
    }

    /** Adds what was found out about one plan by the same validator. */
    public void add(PlanReport plan) {
        if (plan.isUnread()) {
            return;
        }
        int covered = 0;
        for (SuppressedFinding suppressed : plan.suppressed()) {
            suppressed.suppression().ifPresent(used::add);
            covered += suppressed.suppression().isEmpty() ? 1 : 0;
        }
        int ofBaseline = covered;
        screening
                .baseline()
                .ifPresent(baseline -> stale += baseline.entries(plan.source(), plan.number()) - ofBaseline);
        for (Suppression suppression : screening.suppressions().all()) {
            if (!concerned.contains(suppression) && suppression.concerns(plan.number(), plan.source())) {
                concerned.add(suppression);
            }
        }
    }

    /** Returns what is to be said after all plans that were added, in the order of the suppressions. */
    public List<SettingsFinding> findings() {
        List<SettingsFinding> findings = new ArrayList<>();
        List<Suppression> all = screening.suppressions().all();
        for (int i = 0; i < all.size(); i++) {
            Suppression suppression = all.get(i);
            if (screening.isExpired(suppression)) {
                findings.add(about(i, EXPIRED, expired(suppression)));
            } else if (concerned.contains(suppression) && !used.contains(suppression)) {
                findings.add(about(i, UNUSED, unused(suppression)));
            }
        }
        if (stale > 0) {
            findings.add(stale());
        }
        return findings;
    }

    private SettingsFinding about(int index, String code, Message message) {
        Suppressions suppressions = screening.suppressions();
        Finding.Builder finding = Finding.builder();
        finding.code(code)
                .severity(Severity.WARNING)
                .location(Location.ROOT.member("suppressions").index(index))
                .message(message);
        suppressions.range(index).ifPresent(finding::range);
        return new SettingsFinding(finding.build(), suppressions.file());
    }

    private static Message expired(Suppression suppression) {
        String day = suppression.expires().map(Object::toString).orElse("");
        return new Message(
                "Việc bỏ qua %s %s đã hết hạn ngày %s (lý do: %s)"
                        .formatted(suppression.code(), where(suppression, true), day, suppression.reason()),
                "The suppression of %s %s was over after %s (reason: %s)"
                        .formatted(suppression.code(), where(suppression, false), day, suppression.reason()));
    }

    private Message unused(Suppression suppression) {
        Optional<String> meant = screening.meant(suppression.code());
        if (meant.isPresent()) {
            return new Message(
                    "Không có phát hiện nào mang mã %s; có phải là %s?".formatted(suppression.code(), meant.get()),
                    "No finding has the code %s; was %s meant?".formatted(suppression.code(), meant.get()));
        }
        return new Message(
                "Không có phát hiện %s nào %s để bỏ qua; hãy xóa mục này (lý do đã ghi: %s)"
                        .formatted(suppression.code(), where(suppression, true), suppression.reason()),
                "There is no finding %s %s to suppress; take the entry out (its reason: %s)"
                        .formatted(suppression.code(), where(suppression, false), suppression.reason()));
    }

    private static String where(Suppression suppression, boolean vi) {
        List<String> parts = new ArrayList<>();
        suppression.location().ifPresent(at -> parts.add((vi ? "tại " : "at ") + quoted(at.toString())));
        suppression.plan().ifPresent(number -> parts.add((vi ? "ở kế hoạch số " : "in the plan ") + number));
        suppression.source().ifPresent(source -> parts.add((vi ? "trong " : "in ") + source));
        return String.join(" ", parts);
    }

    private static String quoted(String pointer) {
        return pointer.isEmpty() ? "\"\"" : pointer;
    }

    private SettingsFinding stale() {
        Finding finding = Finding.builder()
                .code(STALE)
                .severity(Severity.INFO)
                .location(Location.ROOT.member("baseline"))
                .message(
                        "Baseline có %s mục không còn khớp với phát hiện nào; hãy ghi lại baseline".formatted(stale),
                        "Entries of the baseline that match nothing any more: %s; write the baseline anew"
                                .formatted(stale))
                .found(Integer.toString(stale))
                .build();
        return new SettingsFinding(finding, screening.baseline().flatMap(Baseline::file));
    }
}
