package io.github.kehoach.validation.rules;

import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Notation;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Regimes;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports cited numbers in the notation of the state where the cited body is of the Party, and the other way round. */
final class ForeignCitationNotation implements Rule, Check<Plan> {
    /** The codes of committees that only the Party has: of the centre, a province, a district. */
    private static final Set<String> PARTY_CODES = Set.of("TW", "TU", "HU");

    private static final Set<String> STATE_CODES = Set.of("UBND", "HĐND", "TTg", "CP");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("foreign-citation-notation", Severity.WARNING)
                .summary(
                        "Cách ghi số, ký hiệu của văn bản viện dẫn không đúng với cơ quan ban hành văn bản đó",
                        "The notation of a cited number does not fit the body that issued it")
                .restsOn(Laws.LOGIC)
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 3", "Điều 8"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        check(context.facts().get(CitedDocuments.IN_BASES), context);
        check(context.facts().get(CitedDocuments.IN_TEXTS), context);
    }

    private static void check(List<Cited> all, RuleContext context) {
        for (Cited cited : all) {
            Optional<Notation> notation = cited.citation().number().flatMap(DocumentNumber::notation);
            if (notation.isPresent() && notation.get() != Notation.LEGAL_NORM) {
                DocumentNumber number = cited.citation().number().get();
                List<String> codes = number.issuerCodes();
                if (areOfNotation(codes, notation.get())) {
                    continue;
                }
                Optional<Regime> body = body(codes, cited.citation().issuer());
                boolean party = body.filter(Regime.PARTY::equals).isPresent();
                boolean foreign =
                        party ? notation.get() == Notation.STATE : body.isPresent() && notation.get() == Notation.PARTY;
                // an official letter of the Party has a code of its own, and letters of the state have none
                if (foreign && number.typeCode().isPresent()) {
                    report(cited, number, party, context);
                }
            }
        }
    }

    /** Whether the codes are of a body to which the notation belongs, so that the name of the body cannot say otherwise. */
    private static boolean areOfNotation(List<String> codes, Notation notation) {
        boolean party = isOfParty(codes);
        return party != isOfState(codes) && party == (notation == Notation.PARTY);
    }

    private static boolean isOfParty(List<String> codes) {
        return !codes.isEmpty() && PARTY_CODES.contains(codes.get(codes.size() - 1));
    }

    private static boolean isOfState(List<String> codes) {
        return !codes.isEmpty() && STATE_CODES.contains(codes.get(0));
    }

    /** Whose body it is: only the Party and the state are told apart, and only where words and codes do not disagree. */
    private static Optional<Regime> body(List<String> codes, Optional<String> issuer) {
        boolean partyCode = isOfParty(codes);
        boolean stateCode = isOfState(codes);
        if (issuer.isEmpty()) {
            return partyCode ? Optional.of(Regime.PARTY) : stateCode ? Optional.of(Regime.STATE) : Optional.empty();
        }
        Optional<Regime> named =
                issuer.get().contains("Bộ Chính trị") || issuer.get().contains("Ban Bí thư")
                        ? Optional.of(Regime.PARTY)
                        : Regimes.byName(issuer.get());
        boolean clash = partyCode && named.filter(Regime.PARTY::equals).isEmpty()
                || stateCode && named.filter(Regime.STATE::equals).isEmpty();
        return clash ? Optional.empty() : named.filter(body -> body == Regime.PARTY || body == Regime.STATE);
    }

    private static void report(Cited cited, DocumentNumber number, boolean party, RuleContext context) {
        String written = number.written();
        String whose = party ? "của Đảng" : "của cơ quan nhà nước";
        cited.place(
                        context.report(
                                "Số %s không ghi theo cách %s".formatted(written, whose),
                                "The number %s is not in the notation of %s"
                                        .formatted(written, party ? "the Party" : "the state")),
                        "number")
                .expected(turned(number, party))
                .found(written);
    }

    /** The number in the other notation: {@code 31/KH-TU} and {@code 31-KH/TU}. */
    private static String turned(DocumentNumber number, boolean toParty) {
        String written = number.written();
        int digits = 0;
        while (written.charAt(digits) >= '0' && written.charAt(digits) <= '9') {
            digits++;
        }
        String ordinal = written.substring(0, digits);
        String issuer = String.join("-", number.issuerCodes());
        String type = number.typeCode().orElseThrow();
        return toParty ? ordinal + '-' + type + '/' + issuer : ordinal + '/' + type + '-' + issuer;
    }
}
