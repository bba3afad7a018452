package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.Headings;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.List;
import java.util.Optional;

/** Reports a plan by which nobody has to report on what was done. */
final class NoReportingDuty implements Rule, Check<Plan> {
    /** What is said of a report, without its first letter, whose case differs. */
    private static final List<String> WORDS = List.of("áo cáo", "ÁO CÁO", "ửi về");

    private static final String RESULT = " kết quả";

    /** What stands before the word for results where they are to be sent, without its first letter. */
    private static final List<String> SENT = List.of("ửi", "ổng hợp", "hông tin");

    /** What follows those words where they name a person or an appliance and no report. */
    private static final List<String> OTHERS = List.of(" viên", " VIÊN");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("no-reporting-duty", Severity.INFO)
                .summary("Không đơn vị nào phải báo cáo kết quả", "Nobody has to report on the results")
                .restsOn(Laws.CUSTOM)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        PlanFacts facts = context.facts();
        if (facts.assignments().isEmpty() && implementation(facts).isEmpty()) {
            context.notApplicable();
            return;
        }
        List<Wording> texts = facts.texts();
        for (int i = texts.size() - 1; i >= 0; i--) {
            if (texts.get(i).kind().isRunning() && wantsReport(texts.get(i).text())) {
                return;
            }
        }
        for (Wording text : facts.texts(Trait.DECOMPOSED)) {
            if (wantsReport(Folding.key(text.text()))) {
                return;
            }
        }
        context.report(
                        "Kế hoạch không giao cho đơn vị nào báo cáo kết quả thực hiện",
                        "The plan has nobody report on the results")
                .at(implementation(facts).orElse(Location.ROOT));
    }

    /** Where the first section stands that is about the implementation. */
    private static Optional<Location> implementation(PlanFacts facts) {
        return facts.sections().stream()
                .filter(section -> isImplementation(section.part()))
                .map(Placed::at)
                .findFirst();
    }

    private static boolean isImplementation(Section section) {
        return section.role().orElseGet(() -> Headings.role(section.heading())) == SectionRole.IMPLEMENTATION;
    }

    private static boolean wantsReport(String text) {
        for (String word : WORDS) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                if (!isOther(text, at + word.length())) {
                    return true;
                }
            }
        }
        for (int at = text.indexOf(RESULT); at >= 0; at = text.indexOf(RESULT, at + 1)) {
            if (isSent(text, at) && !isOther(text, at + RESULT.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSent(String text, int result) {
        for (String word : SENT) {
            if (text.startsWith(word, result - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(String text, int end) {
        for (String other : OTHERS) {
            if (text.startsWith(other, end)) {
                return true;
            }
        }
        return false;
    }
}
