package io.github.kehoach.validation.rules;

import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.DocumentType;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Notation;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports one document that is cited with two dates, issuers, types or numbers, or with a date that its number denies. */
final class CitationConflict implements Rule, Check<Plan> {
    /** The shortest title by which two citations are taken for one document. */
    private static final int SHORTEST_TITLE = 15;

    private static final int DECEMBER = 12;

    /** What the documents that one body makes on one day have in common. */
    private record Issue(PartialDate day, String symbol) {}

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("citation-conflict", Severity.ERROR)
                .summary(
                        "Một văn bản được viện dẫn với số, ngày, cơ quan hoặc tên loại khác nhau",
                        "One document is cited with different numbers, dates, issuers or types")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        Map<String, List<Cited>> byKey = new LinkedHashMap<>();
        Map<Issue, Cited> byDay = new HashMap<>();
        Set<LegalBasis> disagreeing = context.facts().get(CitationTextMismatch.DISAGREEING);
        for (Cited cited : context.facts().get(CitedDocuments.IN_BASES)) {
            // where document and text of a basis disagree, that is said already
            if (cited.span().isPresent()
                    || !disagreeing.contains(plan.legalBases().get(cited.basis()))) {
                look(cited, byKey, byDay, context);
            }
        }
        for (Cited cited : context.facts().get(CitedDocuments.IN_TEXTS)) {
            look(cited, byKey, byDay, context);
        }
        for (List<Cited> mentions : byKey.values()) {
            if (mentions.size() > 1) {
                compare(mentions, context);
            }
        }
    }

    private static void look(
            Cited cited, Map<String, List<Cited>> byKey, Map<Issue, Cited> byDay, RuleContext context) {
        String key = cited.key();
        if (key.isEmpty()) {
            return;
        }
        List<Cited> mentions = byKey.computeIfAbsent(key, first -> new ArrayList<>(2));
        if (mentions.isEmpty()) {
            compareNumbers(cited, byDay, context);
        }
        mentions.add(cited);
        Optional<PartialDate> issued = cited.citation().issued();
        if (issued.isPresent() && cited.hasSymbol()) {
            DocumentNumber number = cited.citation().number().orElseThrow();
            int year = number.notation().filter(Notation.LEGAL_NORM::equals).isPresent()
                    ? number.year().orElseThrow()
                    : issued.get().year();
            boolean yearBefore =
                    issued.get().year() == year - 1 && issued.get().month().orElse(0) == DECEMBER;
            if (year != issued.get().year() && !yearBefore) {
                String day = DayWords.of(issued.get());
                cited.place(
                                context.report(
                                        "%s mang năm %s nhưng ghi ngày %s".formatted(cited.name(), year, day),
                                        "%s bears the year %s but the date %s".formatted(cited.name(), year, day)),
                                "issued")
                        .found(day);
            }
        }
    }

    /** Compares with the first document of the same day and symbol: if both have one title, one number is wrong. */
    private static void compareNumbers(Cited cited, Map<Issue, Cited> byDay, RuleContext context) {
        Optional<PartialDate> issued = cited.citation().issued();
        boolean told = cited.hasSymbol()
                && issued.flatMap(PartialDate::toLocalDate).isPresent()
                && cited.citation().subject().isPresent();
        if (!told) {
            return;
        }
        DocumentNumber number = cited.citation().number().orElseThrow();
        Cited first = byDay.putIfAbsent(new Issue(issued.get(), number.symbol().orElseThrow()), cited);
        boolean same = first != null
                && !first.at().equals(cited.at())
                && sameTitle(first, cited)
                && !CitedIssuers.differ(
                        first.citation().issuer(), cited.citation().issuer());
        if (same) {
            String other = first.citation().number().orElseThrow().written();
            report(cited, "number", number.written(), other, context);
        }
    }

    private static void compare(List<Cited> mentions, RuleContext context) {
        Cited model = model(mentions);
        for (Cited cited : mentions) {
            Optional<PartialDate> issued = cited.citation().issued();
            Optional<PartialDate> other = model.citation().issued();
            if (Cited.contradict(issued, other)) {
                if (isOneDocument(model, cited)) {
                    String day = DayWords.of(issued.orElseThrow());
                    report(cited, "issued", day, DayWords.of(other.orElseThrow()), context);
                }
            } else if (issued.isPresent() && issued.equals(other)) {
                compareNames(model, cited, context);
            }
        }
    }

    /** Of two citations with one number and date: their types and issuers. */
    private static void compareNames(Cited model, Cited cited, RuleContext context) {
        Optional<DocumentType> type = cited.type();
        Optional<DocumentType> other = model.type();
        boolean letter = type.equals(Optional.of(DocumentType.OFFICIAL_LETTER))
                || other.equals(Optional.of(DocumentType.OFFICIAL_LETTER));
        if (type.isPresent() && other.isPresent() && !type.equals(other) && !letter) {
            report(cited, "type", type.get().vietnamese(), other.get().vietnamese(), context);
        } else if (CitedIssuers.differ(
                cited.citation().issuer(), model.citation().issuer())) {
            report(
                    cited,
                    "issuer",
                    cited.citation().issuer().orElseThrow(),
                    model.citation().issuer().orElseThrow(),
                    context);
        }
    }

    /** The first of those whose date is met most often. */
    private static Cited model(List<Cited> mentions) {
        Map<PartialDate, Integer> votes = new LinkedHashMap<>();
        for (Cited cited : mentions) {
            cited.citation().issued().ifPresent(day -> votes.merge(day, 1, Integer::sum));
        }
        Cited model = mentions.get(0);
        int most = 0;
        for (Cited cited : mentions) {
            int count = cited.citation().issued().map(votes::get).orElse(0);
            if (count > most) {
                most = count;
                model = cited;
            }
        }
        return model;
    }

    /**
     * Whether two citations with one number and two dates mean one document. Numbers start anew each year and at each body, so
     * {@code 15/KH-UBND} of two years, or of province and district, are two plans.
     */
    private static boolean isOneDocument(Cited model, Cited cited) {
        PartialDate a = model.citation().issued().orElseThrow();
        PartialDate b = cited.citation().issued().orElseThrow();
        boolean sameDay = a.month().equals(b.month())
                && a.day().equals(b.day())
                && a.day().isPresent();
        if (!cited.hasSymbol()) {
            // a law of one name may have been made anew, but hardly on the same day of the year or in the same year
            return sameDay || a.year() == b.year();
        }
        if (cited.citation().number().orElseThrow().year().isPresent()) {
            // the number tells the year, so a wrong year in one of them is said already
            return a.year() == b.year();
        }
        if (CitedIssuers.differ(model.citation().issuer(), cited.citation().issuer())) {
            return false;
        }
        boolean titles = model.citation().subject().isPresent()
                && cited.citation().subject().isPresent();
        if (titles && !sameTitle(model, cited)) {
            return false;
        }
        return a.year() == b.year() || sameDay || titles;
    }

    /** Whether one title is the other, or its beginning. */
    private static boolean sameTitle(Cited one, Cited other) {
        String a = Folding.key(one.citation().subject().orElse(""));
        String b = Folding.key(other.citation().subject().orElse(""));
        return Math.min(a.length(), b.length()) >= SHORTEST_TITLE && (a.startsWith(b) || b.startsWith(a));
    }

    private static void report(Cited cited, String member, String found, String expected, RuleContext context) {
        cited.place(
                        context.report(
                                "%s ghi %s, nơi khác ghi %s".formatted(cited.name(), found, expected),
                                "%s is cited with %s, elsewhere with %s".formatted(cited.name(), found, expected)),
                        member)
                .expected(expected)
                .found(found);
    }
}
