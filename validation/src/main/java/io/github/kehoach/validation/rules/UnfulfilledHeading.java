package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;

/** Reports a heading that names several parts of which some are there by name and one is not. */
final class UnfulfilledHeading implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("unfulfilled-heading", Severity.WARNING)
                .summary(
                        "Tiêu đề nêu nhiều phần nhưng thiếu một phần",
                        "A heading names several parts of which one never comes")
                .restsOn(Laws.CUSTOM)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        List<Placed<Section>> sections = FirstLevel.of(context.facts()).sections();
        boolean promised = false;
        for (Placed<Section> section : sections) {
            if (PromisedParts.mayPromise(section.part().heading())) {
                String heading = Folding.key(section.part().heading());
                List<String> parts = PromisedParts.of(heading);
                if (parts.size() > 1) {
                    promised = true;
                    check(section, heading, parts, sections, context);
                }
            }
        }
        if (!promised) {
            context.notApplicable();
        }
    }

    private static void check(
            Placed<Section> section,
            String heading,
            List<String> parts,
            List<Placed<Section>> sections,
            RuleContext context) {
        for (String part : PromisedParts.missing(section.part(), parts)) {
            if (!isElsewhere(part, section, sections)) {
                FindingDraft draft = context.report(
                                "Tiêu đề “%s” nêu “%s” nhưng không có nội dung này"
                                        .formatted(section.part().heading(), part),
                                "The heading “%s” names “%s”, which never comes"
                                        .formatted(section.part().heading(), part))
                        .at(section.at().member("heading"))
                        .expected(part);
                if (heading.length() == section.part().heading().length()) {
                    int start = heading.indexOf(part);
                    draft.span(new Span(start, start + part.length()));
                }
            }
        }
    }

    private static boolean isElsewhere(String part, Placed<Section> section, List<Placed<Section>> sections) {
        for (Placed<Section> other : sections) {
            if (!other.at().equals(section.at())
                    && Folding.key(other.part().heading()).contains(part)) {
                return true;
            }
        }
        return false;
    }
}
