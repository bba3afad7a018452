package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Signature;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.rules.SigningLine.Authority;
import java.util.List;

/** Reports {@code TM.} before an agency that one head leads. */
final class CollectiveOfOneHead implements Rule, Check<Signature> {
    /** First words of the names of agencies with one head, as keys. */
    private static final List<String> ONE_HEAD = List.of(
            "sở ",
            "bộ ",
            "phòng ",
            "cục ",
            "chi cục ",
            "tổng cục ",
            "vụ ",
            "văn phòng",
            "trung tâm ",
            "trường ",
            "bệnh viện ");

    /** What starts like a ministry and is none. */
    private static final List<String> NO_MINISTRIES =
            List.of("bộ chính trị", "bộ chỉ huy", "bộ tư lệnh", "bộ tham mưu", "bộ phận", "bộ môn", "bộ đội");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("collective-of-one-head", Severity.WARNING)
                .summary(
                        "Cơ quan theo chế độ thủ trưởng mà ký thay mặt tập thể",
                        "An agency with one head is signed for as if it were a collective")
                .restsOn(Laws.stateForm("Điều 13, khoản 1", "Điều 12"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.signatures(this);
    }

    @Override
    public void check(Signature signature, RuleContext context) {
        for (SigningLine line : SigningLine.of(signature, context.at())) {
            if (line.authority() == Authority.COLLECTIVE && hasOneHead(line.rest())) {
                context.report(
                                "Không ký %s cho cơ quan theo chế độ thủ trưởng: %s"
                                        .formatted(line.written(), line.rest()),
                                "An agency led by one head is not signed for with %s: %s"
                                        .formatted(line.written(), line.rest()))
                        .at(line.at())
                        .found(line.text());
            }
        }
    }

    private static boolean hasOneHead(String body) {
        String key = Folding.key(body);
        return ONE_HEAD.stream().anyMatch(key::startsWith)
                && NO_MINISTRIES.stream().noneMatch(key::startsWith);
    }
}
