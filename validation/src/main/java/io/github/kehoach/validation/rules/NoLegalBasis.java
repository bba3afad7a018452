package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.List;

/** Reports a plan that cites nothing it rests on. */
final class NoLegalBasis implements Rule, Check<Plan> {
    private static final List<String> LEADS = List.of("Căn cứ ", "Thực hiện ");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("no-legal-basis", Severity.INFO)
                .summary("Kế hoạch không nêu căn cứ ban hành", "The plan cites nothing that it rests on")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 6", "Điều 11"))
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
            // the decision that it is attached to has the bases
            context.notApplicable();
        } else if (plan.legalBases().isEmpty() && !citesInASentence(context)) {
            context.report("Kế hoạch không nêu căn cứ ban hành", "The plan cites nothing that it rests on");
        }
    }

    /** Whether a sentence does it: {@code Thực hiện Kế hoạch số …, Sở … ban hành Kế hoạch … như sau:}. */
    private static boolean citesInASentence(RuleContext context) {
        for (Wording wording : context.facts().texts()) {
            boolean opening =
                    wording.at().parent().filter(Location.ROOT::equals).isPresent()
                            || LEADS.stream().anyMatch(wording.text()::contains);
            boolean own = wording.kind() == Wording.Kind.PROSE || wording.kind() == Wording.Kind.HEADING;
            if (own && opening && !wording.citations().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
