package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentType;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports bases whose document lacks number, date, issuer or subject; one finding names all that lack. */
final class IncompleteCitation implements Rule, Check<Plan> {
    /** Types that never go without a number, whatever else is said of them. */
    private static final Set<DocumentType> ALWAYS_NUMBERED = EnumSet.of(
            DocumentType.DECREE,
            DocumentType.DECISION,
            DocumentType.CIRCULAR,
            DocumentType.JOINT_CIRCULAR,
            DocumentType.DIRECTIVE,
            DocumentType.GUIDELINE,
            DocumentType.OFFICIAL_LETTER);

    /** Types that have a number if they have a date: {@code Kế hoạch công tác năm 2026 của Sở} is known without. */
    private static final Set<DocumentType> NUMBERED_WITH_DATE = EnumSet.of(
            DocumentType.RESOLUTION,
            DocumentType.PLAN,
            DocumentType.PROGRAMME,
            DocumentType.NOTICE,
            DocumentType.PROPOSAL,
            DocumentType.REGULATION);

    private static final List<String> LEADS = List.of("Căn cứ", "Thực hiện");
    private static final List<String> OPEN = List.of("…", "...", "___");

    /** A proposal is named by who made it; the letter that brought it is an extra. */
    private static final List<String> PROPOSALS = List.of("Xét", "Theo đề nghị");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("incomplete-citation", Severity.WARNING)
                .summary(
                        "Văn bản nêu ở phần căn cứ thiếu số, ngày ban hành, cơ quan ban hành hoặc trích yếu",
                        "A basis lacks number, date, issuer or subject of its document")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 6", "Điều 11"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        List<Cited> all = context.facts().get(CitedDocuments.IN_BASES);
        Set<Integer> citing = new HashSet<>();
        for (Cited cited : all) {
            citing.add(cited.basis());
            LegalBasis basis = plan.legalBases().get(cited.basis());
            boolean open = basis.text().isPresent() && isOpen(basis.text().get());
            if (!open && !isOfProposal(basis)) {
                check(cited, context);
            }
        }
        List<Placed<LegalBasis>> bases = context.facts().legalBases();
        for (int i = 0; i < bases.size(); i++) {
            if (!citing.contains(i)) {
                checkWords(bases.get(i), context);
            }
        }
        if (all.isEmpty()) {
            context.notApplicable();
        }
    }

    private static boolean isOpen(String text) {
        for (String mark : OPEN) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfProposal(LegalBasis basis) {
        String opening = basis.lead().or(basis::text).orElse("");
        for (String words : PROPOSALS) {
            if (opening.startsWith(words)) {
                return true;
            }
        }
        return false;
    }

    private static void check(Cited cited, RuleContext context) {
        Citation citation = cited.citation();
        List<String> vi = new ArrayList<>(0);
        List<String> en = new ArrayList<>(0);
        boolean numberless = false;
        if (cited.isLaw()) {
            boolean constitution = cited.type().equals(Optional.of(DocumentType.CONSTITUTION));
            if (citation.number().isEmpty() && citation.issued().isEmpty() && !constitution) {
                vi.add("ngày ban hành");
                en.add("date");
            }
        } else {
            numberless = lacksNumber(cited);
            if (numberless) {
                vi.add("số, ký hiệu");
                en.add("number and symbol");
            }
            if (numberless || citation.number().isPresent() && isJudged(cited)) {
                others(cited, vi, en);
            }
        }
        if (!vi.isEmpty()) {
            String name = cited.name();
            FindingDraft draft = context.report(
                            "%s thiếu %s".formatted(name, String.join(", ", vi)),
                            "%s lacks %s".formatted(name, String.join(", ", en)))
                    .at(cited.at())
                    .severity(numberless ? Severity.ERROR : Severity.WARNING);
            cited.span().ifPresent(draft::span);
        }
    }

    private static void others(Cited cited, List<String> vi, List<String> en) {
        Citation citation = cited.citation();
        if (citation.issued().isEmpty()) {
            vi.add("ngày ban hành");
            en.add("date");
        }
        if (citation.issuer().isEmpty()) {
            vi.add("cơ quan ban hành");
            en.add("issuer");
        }
        if (citation.subject().isEmpty()) {
            vi.add("trích yếu");
            en.add("subject");
        }
    }

    /**
     * Whether the other parts are asked for. What follows the first document of a basis often shares its issuer or subject, or
     * only says what amended it, unless it has both but no date.
     */
    private static boolean isJudged(Cited cited) {
        Citation citation = cited.citation();
        boolean full = citation.issuer().isPresent() && citation.subject().isPresent();
        return cited.hasSymbol() && (cited.rank() == 0 || full) || cited.rank() == 0 && isAlwaysNumbered(cited);
    }

    private static boolean isAlwaysNumbered(Cited cited) {
        return cited.type().filter(ALWAYS_NUMBERED::contains).isPresent();
    }

    private static boolean lacksNumber(Cited cited) {
        if (cited.citation().number().isPresent()) {
            return false;
        }
        String about = Folding.key(cited.citation().issuer().orElse("")
                + ' '
                + cited.citation().subject().orElse(""));
        boolean congress = about.contains("đại hội");
        boolean dated =
                cited.citation().issued().flatMap(date -> date.toLocalDate()).isPresent();
        return isAlwaysNumbered(cited)
                || dated
                        && !congress
                        && cited.type().filter(NUMBERED_WITH_DATE::contains).isPresent();
    }

    /** A basis that names a type and no number: {@code Căn cứ Quyết định của Ủy ban nhân dân tỉnh về …}. */
    private static void checkWords(Placed<LegalBasis> basis, RuleContext context) {
        String text = basis.part().text().orElse("");
        String lead = basis.part()
                .lead()
                .filter(text::startsWith)
                .orElseGet(() ->
                        LEADS.stream().filter(text::startsWith).findFirst().orElse(""));
        int start = lead.length();
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        for (DocumentType type : ALWAYS_NUMBERED) {
            String name = type.vietnamese();
            int end = start + name.length();
            boolean named =
                    text.startsWith(name, start) && (text.startsWith(" của ", end) || text.startsWith(" ngày ", end));
            if (named && !isOpen(text)) {
                Location at = basis.at().member("text");
                context.report("%s thiếu số, ký hiệu".formatted(name), "%s lacks number and symbol".formatted(name))
                        .at(at)
                        .span(new Span(start, end))
                        .severity(Severity.ERROR);
                return;
            }
        }
    }
}
