package io.github.kehoach.samples.plans;

import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

// tag::rule[]
/** Reports a task that is due and does not say what has to come of it. */
public final class UnnamedResult implements Rule {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("acme-unnamed-result", Severity.INFO)
                .summary("Nhiệm vụ có thời hạn mà không nêu sản phẩm", "A task is due and names no result")
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.tasks((task, context) -> {
            if (task.due().isPresent() && task.deliverable().isEmpty()) {
                context.report("Nêu sản phẩm của nhiệm vụ này", "Say what has to come of this task");
            }
        });
    }
}
// end::rule[]
