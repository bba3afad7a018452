package io.github.kehoach.samples.plans;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

// tag::own-rule[]
/** Reports a heading that ends in an exclamation mark. */
public final class ShoutedHeading implements Rule {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("acme-shouted-heading", Severity.WARNING)
                .summary("Tiêu đề có dấu chấm than", "A heading ends in an exclamation mark")
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.sections((section, context) -> {
            if (section.heading().endsWith("!")) {
                context.report("Bỏ dấu chấm than ở cuối tiêu đề", "Drop the exclamation mark of the heading")
                        .member("heading")
                        .found(section.heading());
            }
        });
    }
}
// end::own-rule[]
