package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reports a heading of the first level that is not in upper case; once if none of the plan is. */
final class SectionHeadingCase implements Rule, Check<Plan> {
    /** What is longer is a sentence. */
    private static final int LONGEST_HEADING = 200;

    private static final String OPENING = "([“\"";
    private static final String CLOSING = ")]”\"";

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("section-heading-case", Severity.WARNING)
                .summary("Tiêu đề phần, mục không viết in hoa", "A heading of the first level is not in upper case")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục V, khoản 6, điểm b", "Điều 11"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        List<Placed<Section>> wrong = new ArrayList<>(0);
        int numbered = 0;
        for (Placed<Section> section : FirstLevel.of(context.facts()).sections()) {
            Label label = section.part().label().orElse(null);
            if (label != null
                    && (label.style() == LabelStyle.ROMAN || label.word().isPresent())) {
                numbered++;
                if (!isInUpperCase(section.part().heading())) {
                    wrong.add(section);
                }
            }
        }
        if (numbered == 0) {
            context.notApplicable();
        }
        // where the whole plan is written so, that is one habit and not so many slips
        for (Placed<Section> section : wrong.size() == numbered && numbered > 1 ? wrong.subList(0, 1) : wrong) {
            report(section, context);
        }
    }

    private static void report(Placed<Section> section, RuleContext context) {
        String heading = section.part().heading();
        context.report(
                        "Tiêu đề “%s” phải viết in hoa".formatted(heading),
                        "The heading “%s” has to be in upper case".formatted(heading))
                .at(section.at().member("heading"))
                .expected(heading.toUpperCase(Locale.ROOT))
                .found(heading);
    }

    /** Notes in brackets and quoted names may have small letters; so may a foreign name or a unit among capitals. */
    private static boolean isInUpperCase(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return true;
        }
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            int bracket = OPENING.indexOf(c);
            if (bracket >= 0) {
                int end = heading.indexOf(CLOSING.charAt(bracket), i + 1);
                i = end < 0 ? i : end;
            } else if (Character.isLowerCase(c)) {
                if (c > '~') {
                    return false;
                }
                small++;
            } else if (Character.isUpperCase(c)) {
                capitals++;
            }
        }
        return small <= capitals;
    }
}
