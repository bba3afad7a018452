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
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports uncommon abbreviations that are never introduced. */
final class UndefinedAbbreviation implements Rule, Check<Plan> {
    /** Shorter ones are too often something else: a unit, a mark, part of a name. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 9;
    private static final int MOST_NAMED = 5;

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("undefined-abbreviation", Severity.INFO)
                .summary(
                        "Chữ viết tắt ít gặp không được giải thích ở lần dùng đầu tiên",
                        "An uncommon abbreviation is never introduced")
                .restsOn(Laws.CUSTOM)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        Map<String, Abbreviations.Place> firsts = new LinkedHashMap<>();
        // a text is looked through once, however many abbreviations it holds
        IdentityHashMap<Wording, Boolean> capitals = new IdentityHashMap<>();
        for (Abbreviations.Place place : context.facts().get(Abbreviations.FACT)) {
            Wording wording = place.wording();
            if (!firsts.containsKey(place.written())
                    && isInQuestion(place)
                    && !capitals.computeIfAbsent(wording, text -> Abbreviations.isAllCapitals(text.text()))) {
                firsts.put(place.written(), place);
            }
        }
        if (firsts.isEmpty()) {
            return;
        }
        Introductions introduced = context.facts().get(Introductions.FACT);
        List<Abbreviations.Place> undefined = new ArrayList<>();
        for (Abbreviations.Place place : firsts.values()) {
            if (!introduced.holds(place.written())) {
                undefined.add(place);
            }
        }
        if (!undefined.isEmpty()) {
            report(undefined, context);
        }
    }

    private static boolean isInQuestion(Abbreviations.Place place) {
        int length = place.written().length();
        Wording wording = place.wording();
        return length >= SHORTEST
                && length <= LONGEST
                && (wording.kind() == Wording.Kind.PROSE || wording.kind() == Wording.Kind.HEADING)
                && !Abbreviations.isKnown(place.written())
                && !Abbreviations.isAmongCapitals(place)
                && !isQuoted(wording.text(), place.span());
    }

    /** Whether it is the name of something rather than words made short. */
    private static boolean isQuoted(String text, Span span) {
        return span.start() > 0 && "“\"'‘".indexOf(text.charAt(span.start() - 1)) >= 0;
    }

    private static void report(List<Abbreviations.Place> undefined, RuleContext context) {
        Abbreviations.Place first = undefined.get(0);
        StringBuilder names = new StringBuilder(first.written());
        int named = Math.min(MOST_NAMED, undefined.size());
        for (int i = 1; i < named; i++) {
            names.append(", ").append(undefined.get(i).written());
        }
        int others = undefined.size() - named;
        String vi = others > 0 ? " và %s chữ khác".formatted(others) : "";
        String en = others > 0 ? " and %s others".formatted(others) : "";
        context.report(
                        "Chữ viết tắt %s%s không được giải thích".formatted(names, vi),
                        "Never introduced: %s%s".formatted(names, en))
                .at(first.wording().at())
                .span(first.span())
                .found(first.written());
    }
}
