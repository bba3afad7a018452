package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Section;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a heading of the body with nothing under it. An annex may be an outline of headings. */
final class EmptySection implements Rule, Check<Section> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("empty-section", Severity.WARNING)
                .summary("Mục có tiêu đề mà không có nội dung", "A heading has nothing under it")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.sections(this);
    }

    @Override
    public void check(Section section, RuleContext context) {
        if (section.content().isEmpty() && isHeadingOnly(section.heading()) && Places.isInBody(context.at())) {
            String heading = section.heading().strip();
            context.report(
                            "Mục “%s” không có nội dung".formatted(heading),
                            "The section “%s” has nothing under it".formatted(heading))
                    .found(heading);
        }
    }

    /** A sentence, or words after a colon, are what the section says. */
    private static boolean isHeadingOnly(String heading) {
        String text = heading.stripTrailing();
        return !text.isEmpty() && text.indexOf(':') < 0 && ".;…".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
