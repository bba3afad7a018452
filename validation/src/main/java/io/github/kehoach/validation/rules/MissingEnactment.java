package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;

/** Reports a plan that no sentence enacts, and an enacting sentence without its colon. */
final class MissingEnactment implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("missing-enactment", Severity.WARNING)
                .summary(
                        "Không có câu ban hành kế hoạch, hoặc câu đó không kết thúc bằng dấu hai chấm",
                        "No sentence enacts the plan, or it does not end in a colon")
                .restsOn(Laws.CUSTOM)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        if (plan.attachedTo().isPresent()) {
            // the decision that it is attached to enacts it
            context.notApplicable();
            return;
        }
        String text = plan.enactment().map(String::stripTrailing).orElse("");
        if (!text.isEmpty()) {
            if (!endsInColon(text)) {
                int last = text.offsetByCodePoints(text.length(), -1);
                context.report(
                                "Câu ban hành kế hoạch không kết thúc bằng dấu hai chấm",
                                "The sentence that enacts the plan does not end in a colon")
                        .member("enactment")
                        .span(new Span(last, text.length()))
                        .expected(":")
                        .found(text.substring(last));
            }
        } else if (!enactsElsewhere(context)) {
            context.report(
                    "Không có câu ban hành kế hoạch, thường kết thúc bằng “như sau:”",
                    "No sentence enacts the plan; it usually ends in “như sau:”");
        }
    }

    /** Whether the sentence stands in the body, as in a text whose line breaks were lost. */
    private static boolean enactsElsewhere(RuleContext context) {
        for (Wording wording : context.facts().texts()) {
            String text = wording.text();
            int at = wording.kind().isRunning() ? text.indexOf("như sau") : -1;
            if (at >= 0 && (text.contains("ế hoạch") || text.contains("Ế HOẠCH"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInColon(String text) {
        return text.endsWith(":");
    }
}
