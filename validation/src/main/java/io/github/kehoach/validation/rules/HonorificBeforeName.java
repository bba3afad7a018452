package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a title or a form of address before the signer's name. */
final class HonorificBeforeName implements Rule, Check<Signature> {
    /** Words in the names of bodies of the armed forces, whose ranks are written. */
    private static final List<String> ARMED = List.of(
            "công an", "quân sự", "quân khu", "quân đội", "bộ đội", "biên phòng", "cảnh sát", "cảnh vệ", "tư lệnh");

    /** Words in the names of bodies of education, health and science, whose academic titles are written. */
    private static final List<String> LEARNED = List.of(
            "giáo dục",
            "đại học",
            "học viện",
            "cao đẳng",
            "trung học",
            "tiểu học",
            "mầm non",
            "bệnh viện",
            "y tế",
            "y dược",
            "khoa học");

    /** First words of such names; further on they are part of {@code Môi trường} and the like. */
    private static final List<String> LEARNED_FIRST = List.of("trường ", "viện ");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("honorific-before-name", Severity.WARNING)
                .summary(
                        "Ghi học hàm, học vị, quân hàm hoặc từ xưng hô trước họ tên người ký",
                        "A title or form of address stands before the signer's name")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 7", "Điều 12"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.signatures(this);
    }

    @Override
    public void check(Signature signature, RuleContext context) {
        String name = signature.name().orElse("");
        List<Honorific> honorifics = Honorific.before(name);
        boolean allowed = honorifics.stream().allMatch(honorific -> isCustomary(honorific.kind(), context.plan()));
        if (allowed) {
            return;
        }
        int end = honorifics.get(honorifics.size() - 1).end();
        String words = name.substring(0, end).strip();
        context.report(
                        "Trước họ tên người ký không ghi “%s”".formatted(words),
                        "%s does not belong before the signer's name".formatted(words))
                .member("name")
                .span(new Span(0, end))
                .expected(name.substring(end))
                .found(name);
    }

    private static boolean isCustomary(Honorific.Kind kind, Plan plan) {
        return switch (kind) {
            case ADDRESS -> false;
            case RANK -> bodies(plan).anyMatch(body -> ARMED.stream().anyMatch(body::contains));
            case DEGREE ->
                bodies(plan)
                        .anyMatch(body -> LEARNED.stream().anyMatch(body::contains)
                                || LEARNED_FIRST.stream().anyMatch(body::startsWith));
        };
    }

    /** The names of the issuers; where the letterhead is lost, the enactment, which starts with one. */
    private static Stream<String> bodies(Plan plan) {
        Stream<Optional<String>> names = plan.issuers().isEmpty()
                ? Stream.of(plan.enactment())
                : plan.issuers().stream().flatMap(issuer -> Stream.of(issuer.parent(), issuer.name()));
        return names.flatMap(Optional::stream).map(Folding::key);
    }
}
