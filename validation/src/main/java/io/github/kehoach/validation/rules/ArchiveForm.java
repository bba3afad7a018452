package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.serialization.FormLine;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.ArrayList;
import java.util.List;

/** Reports an archive line that does not start with {@code VT}, or in a Party plan one that has it or a colon. */
final class ArchiveForm implements Rule {
    private static final String CLERK = "vt";

    /** The word that an archive line starts with. */
    private static final String KEPT = "lưu";

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("archive-form", Severity.WARNING)
                .summary("Dòng lưu văn bản ghi không đúng thể thức", "The archive line is not in its form")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 9", "Điều 14"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(ArchiveForm::check);
        to.formLines(ArchiveForm::checkColon);
    }

    private static void check(Plan plan, RuleContext context) {
        if (plan.archive().isEmpty()) {
            context.notApplicable();
            return;
        }
        List<String> entries = plan.archive().map(Archive::entries).orElse(List.of());
        int clerk = clerk(entries);
        if (context.regime() == Regime.PARTY) {
            if (clerk >= 0) {
                report(
                                "Dòng lưu của văn bản Đảng không ghi %s".formatted(entries.get(clerk)),
                                "The archive line of a Party plan does not have %s".formatted(entries.get(clerk)),
                                context)
                        .member("archive")
                        .found(String.join(", ", entries));
            }
        } else if (clerk > 0) {
            reportOrder(entries, clerk, context);
        } else if (clerk < 0 && context.regime() == Regime.STATE && !keepsClerk(entries)) {
            report("Dòng lưu không có VT (văn thư)", "The archive line lacks VT, the records office (văn thư)", context)
                    .member("archive")
                    .expected("VT")
                    .found(String.join(", ", entries));
        }
    }

    private static void reportOrder(List<String> entries, int clerk, RuleContext context) {
        List<String> ordered = new ArrayList<>(entries);
        ordered.add(0, ordered.remove(clerk));
        String expected = String.join(", ", ordered);
        FindingDraft draft = report(
                        "%s phải đứng đầu dòng lưu: %s".formatted(ordered.get(0), expected),
                        "%s has to come first in the archive line: %s".formatted(ordered.get(0), expected),
                        context)
                .member("archive")
                .expected(expected)
                .found(String.join(", ", entries));
        Location at = context.at().member("archive");
        for (int i = 0; i <= clerk; i++) {
            draft.fix(new Edit(at.index(i), new Span(0, entries.get(i).length()), ordered.get(i)));
        }
    }

    /** Starts a finding, with the place in the source if the line was read from text. */
    private static FindingDraft report(String vi, String en, RuleContext context) {
        FindingDraft draft = context.report(vi, en);
        for (FormLine line : context.facts().form()) {
            if (line.part() == FormPart.ARCHIVE_LINE) {
                draft.range(line.range());
            }
        }
        return draft;
    }

    /** Where the records office stands among the entries, a number of copies after it or not; -1 if nowhere. */
    private static int clerk(List<String> entries) {
        for (int i = 0; i < entries.size(); i++) {
            String entry = entries.get(i).strip();
            boolean named = entry.regionMatches(true, 0, CLERK, 0, CLERK.length());
            if (named && (entry.length() == CLERK.length() || !Character.isLetter(entry.charAt(CLERK.length())))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an entry names the records office in words, or the office (văn phòng) it is part of. */
    private static boolean keepsClerk(List<String> entries) {
        return entries.stream()
                .map(Folding::key)
                .anyMatch(key -> key.startsWith("văn thư") || key.startsWith("văn phòng") || key.startsWith("vp"));
    }

    private static void checkColon(FormLine line, RuleContext context) {
        Regime regime = context.regime();
        // the youth union writes both
        if (line.part() != FormPart.ARCHIVE_LINE || regime == Regime.YOUTH_UNION) {
            return;
        }
        String written = line.written().strip();
        int colon = written.indexOf(':');
        boolean party = regime == Regime.PARTY;
        if (party && colon >= 0) {
            FindingDraft draft = context.report(
                            "Sau chữ “Lưu” của văn bản Đảng không có dấu hai chấm",
                            "In a Party plan no colon follows the word Lưu")
                    .expected(written.substring(0, colon).strip() + written.substring(colon + 1))
                    .found(written);
            mendColon(line, ":", "", draft);
        } else if (!party && colon < 0 && hasEntries(context.plan())) {
            FindingDraft draft = context.report(
                            "Sau chữ “Lưu” phải có dấu hai chấm", "A colon has to follow the word Lưu")
                    .found(written);
            mendColon(line, "", ":", draft);
        }
    }

    /** Replaces what stands right after the word that the line starts with. */
    private static void mendColon(FormLine line, String sign, String other, FindingDraft draft) {
        String written = line.written();
        int start = 0;
        while (start < written.length() && !Character.isLetter(written.charAt(start))) {
            start++;
        }
        int end = start + KEPT.length();
        boolean parted = written.startsWith(sign + " ", end);
        if (parted && written.regionMatches(true, start, KEPT, 0, KEPT.length())) {
            FormEdit.of(line, new Span(end, end + sign.length()), other).ifPresent(draft::fix);
        }
    }

    private static boolean hasEntries(Plan plan) {
        return plan.archive().filter(archive -> !archive.entries().isEmpty()).isPresent();
    }
}
