package io.github.kehoach.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Provision;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.Subscriptions;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RuleListTest {
    private static final LegalSource DECREE = new LegalSource(
            "Nghị định 30/2020/NĐ-CP",
            Optional.of("Phụ lục I"),
            Optional.of(LocalDate.of(2020, 3, 5)),
            Optional.empty());

    private static final LegalSource OLD_GUIDE = new LegalSource(
            "Hướng dẫn 36-HD/VPTW",
            Optional.empty(),
            Optional.of(LocalDate.of(2018, 4, 3)),
            Optional.of(LocalDate.of(2026, 5, 26)));

    /** A set of three rules: one of the state's form with the Party's own severity, one of custom, one of the Party. */
    static RuleSet rules() {
        return RuleSet.empty()
                .with(
                        rule(RuleInfo.builder("acme-form", Severity.ERROR)
                                .partySeverity(Severity.INFO)
                                .summary("Sai thể thức | hai", "Wrong form")
                                .restsOn(Provision.of(DECREE, Regime.STATE), Provision.of(OLD_GUIDE, Regime.PARTY))
                                .build()),
                        rule(RuleInfo.builder("acme-custom", Severity.WARNING)
                                .summary("Trái thông lệ", "Against custom")
                                .restsOn(new LegalSource(
                                        "Thông lệ", Optional.empty(), Optional.empty(), Optional.empty()))
                                .build()),
                        rule(RuleInfo.builder("acme-party", Severity.INFO)
                                .summary("Của Đảng", "The Party's")
                                .restsOn(Provision.of(OLD_GUIDE, Regime.PARTY))
                                .build()));
    }

    private static Rule rule(RuleInfo info) {
        return new Rule() {
            @Override
            public RuleInfo info() {
                return info;
            }

            @Override
            public void subscribe(Subscriptions to) {}
        };
    }

    @ParameterizedTest
    @EnumSource
    void saysHowGraveEachRuleIsForWhomAndWhatItRestsOn(Language language) {
        RuleList list = RuleList.of(rules());
        Golden.check("rules." + language.code() + ".txt", list.text(language));
        Golden.check("rules." + language.code() + ".md", list.markdown(language));
    }

    @Test
    void isJsonForPrograms() {
        Golden.check("rules.json", RuleList.of(rules()).json());
    }

    @Test
    void holdsEveryRuleInTheOrderOfIds() {
        JsonNode rules = JsonMapper.shared()
                .readTree(RuleList.of(RuleSet.standard()).json())
                .at("/rules");
        assertThat(rules.valueStream().map(rule -> rule.at("/id").asString()))
                .isSorted()
                .hasSize(RuleSet.standard().rules().size());
    }

    @Test
    void showsTheSeverityThatTheSetGives() {
        String text =
                RuleList.of(rules().withSeverity("acme-form", Severity.WARNING)).text(Language.EN);
        assertThat(text).contains("acme-form  warning\n");
    }
}
