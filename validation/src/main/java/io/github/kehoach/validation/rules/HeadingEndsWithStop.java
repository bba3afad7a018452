package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports a heading that ends with a full stop, as a sentence does. */
final class HeadingEndsWithStop implements Rule {
    /** What is longer is a sentence, and the stop is right. */
    private static final int LONGEST_HEADING = 150;

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("heading-ends-with-stop", Severity.INFO)
                .summary("Tiêu đề có dấu chấm ở cuối", "A heading ends with a full stop")
                .restsOn(Laws.CUSTOM)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.sections(HeadingEndsWithStop::check);
        to.assignments(HeadingEndsWithStop::check);
    }

    private static void check(Section section, RuleContext context) {
        if (!section.content().isEmpty()) {
            check(section.heading(), context);
        }
    }

    private static void check(Assignment assignment, RuleContext context) {
        if (assignment.heading().isPresent()
                && (!assignment.tasks().isEmpty() || !assignment.content().isEmpty())) {
            check(assignment.heading().get(), context);
        }
    }

    private static void check(String heading, RuleContext context) {
        int end = heading.length();
        while (end > 0 && heading.charAt(end - 1) <= ' ') {
            end--;
        }
        boolean stop = end > 1 && end <= LONGEST_HEADING && heading.charAt(end - 1) == '.';
        if (!stop || !Character.isLetterOrDigit(heading.charAt(end - 2))) {
            return;
        }
        String title = heading.substring(0, end - 1);
        if (title.indexOf(". ") < 0) {
            context.report(
                            "Tiêu đề “%s” không cần dấu chấm ở cuối".formatted(title),
                            "The heading “%s” needs no full stop at its end".formatted(title))
                    .member("heading")
                    .span(new Span(end - 1, end))
                    .expected(title)
                    .found(heading);
        }
    }
}
