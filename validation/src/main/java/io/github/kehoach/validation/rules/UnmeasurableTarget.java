package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Block;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.ObjectiveKind;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.CitationMention;
import io.github.kehoach.core.language.DateKind;
import io.github.kehoach.core.language.DateMention;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.Headings;
import io.github.kehoach.core.language.Passage;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reports a target without a figure or without a time. The time may also be that of the plan, of a heading above, or of a
 * text beside it such as {@code Đến năm 2030:}.
 */
final class UnmeasurableTarget implements Rule, Check<Plan> {
    /** Words that measure without a figure. */
    private static final List<String> MEASURES = List.of(
            " toàn bộ ",
            " tất cả ",
            " mọi ",
            " mỗi ",
            " không để ",
            " không còn ",
            " không có ",
            " không phát sinh ",
            " gấp đôi ",
            " một nửa ",
            " ít nhất một ",
            " hai ",
            " ba ");

    private static final List<String> TIMES =
            List.of("năm", "tháng", "tuần", "quý ", "ngày", "giai đoạn", "nhiệm kỳ", "học kỳ", "thường xuyên");
    private static final List<String> NO_TIMES = List.of("ngày càng", "ngày một");
    private static final List<String> COMPARISONS = List.of("so với", "cùng kỳ", "bằng", "hơn");

    /** The lists with a dated text in them, or above them. */
    private static final Fact<Set<Location>> DATED = Fact.of(UnmeasurableTarget::dated);

    private static final Fact<Boolean> PLAN_DATED = Fact.of(UnmeasurableTarget::isPlanDated);

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("unmeasurable-target", Severity.INFO)
                .summary("Chỉ tiêu không có con số hoặc không có thời hạn", "A target has no figure or no time")
                .restsOn(Laws.CUSTOM)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        List<Wording> texts = context.facts().texts();
        boolean judged = false;
        int next = 0;
        for (Placed<Block> block : context.facts().blocks()) {
            // one with parts of its own is measured by them
            if (block.part() instanceof Objective objective
                    && objective.content().isEmpty()
                    && objective.kind().filter(ObjectiveKind.TARGET::equals).isPresent()) {
                // both lists are in document order
                while (!texts.get(next).text().equals(objective.text())) {
                    next++;
                }
                check(texts.get(next), block.at(), context);
                judged = true;
            }
        }
        if (!judged) {
            context.notApplicable();
        }
    }

    private static void check(Passage passage, Location at, RuleContext context) {
        boolean figure = hasFigure(passage);
        boolean time = context.facts().get(PLAN_DATED) || hasTime(passage) || isDatedAbove(at, context);
        if (!figure || !time) {
            String vi = figure ? "thời hạn" : time ? "con số" : "con số và thời hạn";
            String en = figure ? "time" : time ? "figure" : "figure and no time";
            context.report("Chỉ tiêu này không có " + vi, "This target has no " + en)
                    .at(at.member("text"));
        }
    }

    /** Whether there is a figure that is not part of a date or of a document's number. */
    private static boolean hasFigure(Passage passage) {
        String text = passage.text();
        if (text.indexOf('%') > 0) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && !isTaken(i, passage)) {
                return true;
            }
        }
        String key = " " + Folding.key(text) + " ";
        return MEASURES.stream().anyMatch(key::contains);
    }

    private static boolean isTaken(int at, Passage passage) {
        for (DateMention date : passage.dates()) {
            if (holds(date.span(), at)) {
                return true;
            }
        }
        for (CitationMention citation : passage.citations()) {
            if (holds(citation.span(), at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Span span, int at) {
        return span.start() <= at && at < span.end();
    }

    private static boolean hasTime(Passage passage) {
        StringBuilder rest = new StringBuilder(passage.text());
        for (DateMention date : passage.dates()) {
            String before = Folding.key(passage.text().substring(0, date.span().start()));
            boolean compared = COMPARISONS.stream().anyMatch(before::endsWith);
            if (!compared && date.kind() != DateKind.ANNIVERSARY) {
                return true;
            }
            for (int i = date.span().start(); i < date.span().end(); i++) {
                rest.setCharAt(i, '.');
            }
        }
        String key = Folding.key(rest.toString()) + " ";
        return TIMES.stream().anyMatch(key::contains) && NO_TIMES.stream().noneMatch(key::contains);
    }

    private static boolean isDatedAbove(Location at, RuleContext context) {
        Set<Location> dated = context.facts().get(DATED);
        Optional<Location> up = at.parent();
        while (up.isPresent()) {
            if (dated.contains(up.get())) {
                return true;
            }
            up = up.get().parent();
        }
        return false;
    }

    /** The places under which all is dated: the blocks whose own text is, and the lists with a dated text that leads on. */
    private static Set<Location> dated(PlanFacts facts) {
        Set<Location> dated = new HashSet<>();
        for (Wording text : facts.texts()) {
            String words = text.text();
            boolean leads = text.kind() == Wording.Kind.HEADING
                    || text.kind() == Wording.Kind.PROSE
                            && words.stripTrailing().endsWith(":");
            if (leads && hasTime(text)) {
                Location block = text.owner();
                dated.add(block);
                if (text.kind() == Wording.Kind.PROSE) {
                    block.parent().ifPresent(dated::add);
                }
            }
        }
        return dated;
    }

    private static boolean isPlanDated(PlanFacts facts) {
        return isDated(facts) || facts.sections().stream().anyMatch(section -> isSchedule(section.part()));
    }

    private static boolean isSchedule(Section section) {
        return section.role().orElseGet(() -> Headings.role(section.heading())) == SectionRole.SCHEDULE;
    }

    /** Whether the subject or the enactment has a time; they come before all parts. */
    private static boolean isDated(PlanFacts facts) {
        for (Wording text : facts.texts()) {
            if (text.owner().equals(Location.ROOT)
                    && (text.kind() == Wording.Kind.SUBJECT || text.kind() == Wording.Kind.PROSE)
                    && text.dates().stream()
                            .anyMatch(date -> date.kind() != DateKind.ANNIVERSARY && date.kind() != DateKind.DAY)) {
                return true;
            }
            if (text.kind() == Wording.Kind.HEADING) {
                return false;
            }
        }
        return false;
    }
}
