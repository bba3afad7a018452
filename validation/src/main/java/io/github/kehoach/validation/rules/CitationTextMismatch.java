package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.CitationMention;
import io.github.kehoach.core.language.Citations;
import io.github.kehoach.core.language.DateParts;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports documents of a basis that have another number or date than the words of the basis. */
final class CitationTextMismatch implements Rule, Check<LegalBasis> {
    /** The bases whose documents and text may not agree; of all others both say the same, or one of them has nothing to say. */
    static final Fact<Set<LegalBasis>> DISAGREEING = Fact.of(CitationTextMismatch::disagreeing);

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("citation-text-mismatch", Severity.ERROR)
                .summary(
                        "Văn bản ở documents và ở text của một căn cứ không khớp nhau",
                        "The documents and the text of a basis disagree")
                .restsOn(Laws.FORMAT)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.legalBases(this);
    }

    @Override
    public void check(LegalBasis basis, RuleContext context) {
        if (basis.documents().isEmpty() || basis.text().isEmpty()) {
            context.notApplicable();
        } else if (context.facts().get(DISAGREEING).contains(basis)) {
            List<Citation> documents = basis.documents();
            List<CitationMention> mentions = Citations.in(basis.text().get());
            for (int i = 0; i < documents.size(); i++) {
                compare(documents.get(i), told(documents, mentions, i), i, context);
            }
        }
    }

    private static Set<LegalBasis> disagreeing(PlanFacts facts) {
        Set<LegalBasis> disagreeing = Collections.newSetFromMap(new IdentityHashMap<>(0));
        for (Placed<LegalBasis> basis : facts.legalBases()) {
            Optional<String> text = basis.part().text();
            if (text.isPresent() && !agree(basis.part().documents(), text.get())) {
                disagreeing.add(basis.part());
            }
        }
        return disagreeing;
    }

    /** Looks for each number, and for its date between it and the next number, which costs less than reading the text. */
    private static boolean agree(List<Citation> documents, String text) {
        List<DateFigure> figures = DateFigures.in(text);
        int from = 0;
        for (int i = 0; i < documents.size(); i++) {
            Optional<String> number = documents.get(i).number().map(DocumentNumber::written);
            from = number.isPresent() ? text.indexOf(number.get(), from) : from;
            if (from < 0) {
                return false;
            }
            Optional<DocumentNumber> next =
                    i + 1 < documents.size() ? documents.get(i + 1).number() : Optional.empty();
            int end = next.isPresent() ? text.indexOf(next.get().written(), from + 1) : text.length();
            if (end < 0 || !holds(figures, from, end, documents.get(i).issued())) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(List<DateFigure> figures, int from, int end, Optional<PartialDate> issued) {
        if (issued.isEmpty()) {
            return true;
        }
        PartialDate date = issued.get();
        DateParts parts = new DateParts(date.day().orElse(0), date.month().orElse(0), date.year());
        for (DateFigure figure : figures) {
            if (figure.start() >= from && figure.start() < end && figure.parts().equals(parts)) {
                return true;
            }
        }
        return false;
    }

    /** What the text tells of a document: the mention with its number, or the one in its place. */
    private static Citation told(List<Citation> documents, List<CitationMention> mentions, int i) {
        Optional<String> number = documents.get(i).number().map(Cited::numberKey);
        for (CitationMention mention : mentions) {
            if (number.isPresent()
                    && mention.citation().number().map(Cited::numberKey).equals(number)) {
                return mention.citation();
            }
        }
        // without the number, only the place can tell, and only if there are as many
        return documents.size() == mentions.size() ? mentions.get(i).citation() : documents.get(i);
    }

    private static void compare(Citation given, Citation told, int i, RuleContext context) {
        boolean numbers = given.number().isPresent() && told.number().isPresent();
        if (numbers
                && !Cited.numberKey(given.number().get())
                        .equals(Cited.numberKey(told.number().get()))) {
            report(
                    "Số",
                    "number",
                    given.number().get().written(),
                    told.number().get().written(),
                    i,
                    context);
        }
        if (Cited.contradict(given.issued(), told.issued())) {
            String date = DayWords.of(given.issued().orElseThrow());
            report("Ngày", "issued", date, DayWords.of(told.issued().orElseThrow()), i, context);
        }
    }

    private static void report(String what, String member, String given, String told, int i, RuleContext context) {
        String english = member.equals("number") ? "number" : "date";
        context.report(
                        "%s của văn bản là %s, nhưng lời văn của căn cứ ghi %s".formatted(what, given, told),
                        "The document has the %s %s, but the text of the basis says %s".formatted(english, given, told))
                .at(context.at().member("documents").index(i).member(member))
                .expected(told)
                .found(given);
    }
}
