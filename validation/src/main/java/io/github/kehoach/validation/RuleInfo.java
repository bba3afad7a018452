package io.github.kehoach.validation;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule is called, how grave it is, and what it rests on.
 *
 * @param id the code of its findings, words in lower case joined by hyphens; it never changes its meaning
 * @param severity how grave its findings are in a document of the state
 * @param partySeverity how grave they are in a document of the Party; empty if the same
 * @param summary what it reports, in one sentence
 * @param provisions what it rests on, the weightiest first; it judges only documents that one of them concerns
 */
public record RuleInfo(
        String id, Severity severity, Optional<Severity> partySeverity, Message summary, List<Provision> provisions) {
    /** Copies the list. */
    public RuleInfo {
        provisions = List.copyOf(provisions);
    }

    /**
     * Returns a builder; a summary is required. A rule without a provision is for everybody.
     *
     * @param id the code of the findings, for example {@code acme-no-slogan}
     * @param severity how grave they are
     */
    public static Builder builder(String id, Severity severity) {
        return new Builder(id, severity);
    }

    /** Whether the rule is for documents of a regime, at some time. */
    public boolean concerns(Regime regime) {
        return provisions.isEmpty() || provisions.stream().anyMatch(provision -> provision.concerns(regime));
    }

    /**
     * Returns how grave a finding is in a document of some regime: where a rule rests on the form of state documents alone,
     * the organisations take it one step lower (Nghị định 30/2020/NĐ-CP, Điều 2, khoản 2).
     *
     * @param regime whose document
     * @param severity how grave it would be in a document of the state
     */
    public Severity severityFor(Regime regime, Severity severity) {
        if (regime == Regime.PARTY || regime == Regime.STATE || !isOfStateForm()) {
            return severity;
        }
        return severity == Severity.ERROR ? Severity.WARNING : Severity.INFO;
    }

    /** Returns how grave the rule's findings are in a document of some regime, unless a finding says otherwise. */
    public Severity severityFor(Regime regime) {
        return regime == Regime.PARTY ? partySeverity.orElse(severity) : severityFor(regime, severity);
    }

    private boolean isOfStateForm() {
        return !provisions.isEmpty() && provisions.stream().noneMatch(Provision::isForAll);
    }

    /** Builds a {@link RuleInfo}. */
    public static final class Builder {
        private final String id;
        private final Severity severity;
        private Optional<Severity> partySeverity = Optional.empty();
        private Optional<Message> summary = Optional.empty();
        private final List<Provision> provisions = new ArrayList<>();

        private Builder(String id, Severity severity) {
            if (!isId(id)) {
                throw new IllegalArgumentException("a rule's id is words of a-z and 0-9 joined by hyphens: " + id);
            }
            this.id = id;
            this.severity = severity;
        }

        private static boolean isId(String id) {
            char before = '-';
            for (int i = 0; i < id.length(); i++) {
                char c = id.charAt(i);
                boolean sign = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && before != '-';
                if (!sign) {
                    return false;
                }
                before = c;
            }
            return before != '-';
        }

        /** Sets how grave it is in a document of the Party. */
        public Builder partySeverity(Severity ofParty) {
            partySeverity = Optional.of(ofParty);
            return this;
        }

        /**
         * Sets what the rule reports.
         *
         * @param vi one sentence in Vietnamese, without a final full stop
         * @param en the same in English
         */
        public Builder summary(String vi, String en) {
            summary = Optional.of(new Message(vi, en));
            return this;
        }

        /** Adds what everybody's documents are judged by. */
        public Builder restsOn(LegalSource source) {
            provisions.add(Provision.forAll(source));
            return this;
        }

        /** Adds provisions. */
        public Builder restsOn(Provision... some) {
            provisions.addAll(List.of(some));
            return this;
        }

        /** Adds provisions. */
        public Builder restsOn(List<Provision> some) {
            provisions.addAll(some);
            return this;
        }

        /**
         * Returns the description.
         *
         * @throws IllegalStateException if there is no summary
         */
        public RuleInfo build() {
            Message text = summary.orElseThrow(() -> new IllegalStateException("no summary: " + id));
            return new RuleInfo(id, severity, partySeverity, text, provisions);
        }
    }
}
