package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.FindingCodes;
import io.github.kehoach.validation.Provision;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.RulePage;
import io.github.kehoach.validation.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say about a code of findings.
 *
 * @param code the code
 * @param severity how grave its findings are in a document of the state
 * @param summary what it reports, in one sentence
 * @param provisions what it rests on; empty if it is no rule's
 * @param page what explains it; empty for a rule of others
 */
record Described(String code, Severity severity, Message summary, List<Provision> provisions, Optional<RulePage> page) {
    /** Returns all codes that findings can have, by their names. */
    static List<Described> all(RuleSet rules) {
        List<Described> all = new ArrayList<>();
        rules.rules().forEach(rule -> all.add(of(rule, rules)));
        FindingCodes.OF_READING.forEach(code -> all.add(ofNoRule(code)));
        FindingCodes.OF_RECOGNITION.forEach(code -> all.add(ofNoRule(code)));
        FindingCodes.OF_SETTINGS.forEach(code -> all.add(ofNoRule(code)));
        all.sort(Comparator.comparing(Described::code));
        return all;
    }

    private static Described of(Rule rule, RuleSet rules) {
        RuleInfo info = rule.info();
        Severity severity = rules.severity(info.id()).orElse(info.severity());
        return new Described(info.id(), severity, info.summary(), info.provisions(), RulePage.of(info.id()));
    }

    private static Described ofNoRule(String code) {
        RulePage page = RulePage.of(code).orElseThrow();
        Message summary = new Message(firstSentence(page, "Nội dung"), firstSentence(page, "What it reports"));
        return new Described(code, FindingCodes.severity(code), summary, List.of(), Optional.of(page));
    }

    private static String firstSentence(RulePage page, String heading) {
        String text = plain(page, heading);
        int end = text.indexOf(". ");
        String sentence = end < 0 ? text : text.substring(0, end);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** Returns what the page says under a heading, its lines joined; empty if there is no page. */
    Optional<String> plain(String heading) {
        return page.map(about -> plain(about, heading)).filter(text -> !text.isEmpty());
    }

    private static String plain(RulePage page, String heading) {
        return page.section(heading)
                .orElse("")
                .replace("\n\n", "\0")
                .replace('\n', ' ')
                .replace("\0", "\n\n");
    }
}
