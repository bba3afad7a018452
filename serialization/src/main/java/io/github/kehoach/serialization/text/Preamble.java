package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.form.FormWording;
import io.github.kehoach.core.language.Bodies;
import io.github.kehoach.core.language.CitationMention;
import io.github.kehoach.core.language.Citations;
import io.github.kehoach.core.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what stands between the title and the first section: the subject, the legal bases and the enactment. */
final class Preamble {
    /** The words that open a legal basis, in lower case; the longest of those that start alike stands first. */
    static final Openings LEADS = Openings.of(
            "căn cứ vào",
            "căn cứ",
            "tiếp tục thực hiện",
            "thực hiện",
            "theo đề nghị của",
            "xét đề nghị của",
            "xét đề nghị",
            "theo",
            "xét",
            "trên cơ sở",
            "tiếp tục triển khai",
            "triển khai thực hiện",
            "triển khai",
            "hưởng ứng");

    private static final Openings BASIS = Openings.of("căn cứ");

    static final Openings AIMS = Openings.of("để", "nhằm", "sau khi", "được sự", "trong thời gian", "phát huy");
    private static final List<String> VERBS = List.of(
            "ban hành", "xây dựng", "đề ra", "lập", "triển khai", "tổ chức", "thống nhất", "phối hợp", "quy định");
    private static final Openings ATTACHED = Openings.of("(ban hành kèm theo", "(kèm theo", "ban hành kèm theo");

    /** The word that enacts a decision, and the plan that it carries. */
    private static final String DECIDING = "QUYẾT ĐỊNH:";

    private static final String PLAN = "kế hoạch";

    /** In letters, between the verb that enacts a plan and the word for it. */
    private static final int MOST_BEFORE_PLAN = 40;

    /** In letters, at least as many as a lead and the blank after it have. */
    private static final int LONGEST_LEAD = 30;

    /** So many paragraphs before the enactment may say why the plan is made. */
    private static final int MOST_REASONS = 3;

    private final Plan.Builder plan;
    private final LeftOut leftOut;

    Preamble(Plan.Builder plan, LeftOut leftOut) {
        this.plan = plan;
        this.leftOut = leftOut;
    }

    /**
     * Takes the subject from the lines after the title.
     *
     * @return how many lines were taken
     */
    int subject(List<Line> lines) {
        List<String> subject = new ArrayList<>();
        boolean blank = false;
        int taken = 0;
        for (Line line : lines) {
            if (!line.isBlank()) {
                if (line.isRule()) {
                    leftOut.add(line);
                    taken++;
                    break;
                }
                if (isAttachmentNote(line.text())) {
                    attachedTo(line);
                } else if (endsSubject(line, subject, blank)) {
                    break;
                } else {
                    subject.add(line.text());
                }
            }
            blank = line.isBlank();
            taken++;
        }
        if (!subject.isEmpty()) {
            plan.subject(Words.collapse(String.join(" ", subject)));
        }
        return taken;
    }

    /** Whether a line says what a document is issued with: {@code (Ban hành kèm theo Quyết định số 12/QĐ-UBND)}. */
    static boolean isAttachmentNote(String text) {
        return ATTACHED.start(text);
    }

    private static boolean endsSubject(Line line, List<String> subject, boolean blank) {
        String text = line.text();
        if (Labels.end(text) > 1 || text.endsWith(":")) {
            return true;
        }
        boolean lead = LEADS.start(text) || AIMS.start(text);
        if (subject.isEmpty()) {
            boolean cites =
                    lead && !Words.isUpperCase(text) && !Citations.in(text).isEmpty();
            return cites && Words.isTerminated(text) || BASIS.start(text);
        }
        boolean paragraph = Words.isTerminated(text) && !Words.isUpperCase(text) || text.endsWith(",") && blank;
        boolean capital = !Words.startsInLowerCase(text) && !Words.isUpperCase(text);
        boolean apart = blank && (capital && Bodies.startsAt(text, 0) || BareTitles.opensBody(text));
        return lead && capital || paragraph || apart;
    }

    /** {@code (Ban hành kèm theo Quyết định số … )}: kept if the citation says all that the words say. */
    private void attachedTo(Line line) {
        List<CitationMention> mentions = Citations.in(line.text());
        if (mentions.isEmpty()) {
            leftOut.add(line);
            return;
        }
        Citation citation = mentions.get(0).citation();
        plan.attachedTo(citation);
        String written = FormWords.letters(FormWording.of(Regime.OTHER).attachment(citation));
        if (!written.equals(FormWords.letters(line.text()))) {
            leftOut.add(line);
        }
    }

    /**
     * Takes the legal bases and the enactment. A paragraph that cites nothing says why the plan is made: right before the
     * enactment it belongs to it, elsewhere it is taken for a basis without a lead, so that the order of the words is kept.
     *
     * @param passages those before the first section
     * @return the passages that are neither
     */
    List<Passage> bases(List<Passage> passages) {
        int enactment = enactment(passages);
        int reasons = reasons(passages, enactment);
        List<String> bases = new ArrayList<>();
        int taken = 0;
        while (taken < passages.size() && taken < enactment) {
            if (taken == reasons) {
                plan.enactment(words(passages.subList(reasons, enactment)));
                taken = enactment;
                break;
            }
            String text = passages.get(taken).text();
            boolean enacted = enactment == taken + 1 && enactmentStart(text, true) >= 0;
            boolean goesOn = !bases.isEmpty() && startsWithCitation(text);
            boolean lead = LEADS.start(text);
            int start = enacted ? enactmentStart(text, lead || goesOn) : text.length();
            add(Words.withoutClosingMark(text.substring(0, start)), goesOn, bases);
            if (enacted) {
                plan.enactment(text.substring(start).strip());
            }
            taken++;
        }
        bases.forEach(basis -> plan.addLegalBasis(basis(basis)));
        return passages.subList(taken, passages.size());
    }

    /** Where the reasons start that stand right before the enactment; that of the end of the preamble if none does. */
    private static int reasons(List<Passage> passages, int enactment) {
        String last = enactment == 0 ? "" : passages.get(enactment - 1).text();
        if (enactmentStart(last, false) != 0 || LEADS.start(last) || startsWithCitation(last)) {
            return enactment;
        }
        int start = enactment - 1;
        while (start > 0 && isReason(passages.get(start - 1).text())) {
            start--;
        }
        return start < enactment - 1 ? start : enactment;
    }

    private static boolean isReason(String text) {
        return !LEADS.start(text) && Citations.in(text).isEmpty();
    }

    private static String words(List<Passage> passages) {
        return passages.stream().map(Passage::text).map(String::strip).collect(Collectors.joining(" "));
    }

    private static void add(String basis, boolean goesOn, List<String> bases) {
        if (goesOn && !basis.isEmpty()) {
            bases.set(bases.size() - 1, bases.get(bases.size() - 1) + "; " + basis);
        } else if (!basis.isEmpty()) {
            bases.add(basis);
        }
    }

    /** How many passages go up to the enactment, or up to the last basis if nothing enacts the plan. */
    private static int enactment(List<Passage> passages) {
        int bases = 0;
        int reasons = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            String text = passage.text();
            boolean basis = LEADS.start(text) || i > 0 && startsWithCitation(text);
            if (!passage.cells().isEmpty() || passage.label().isPresent() && !basis) {
                return bases;
            }
            if (enactmentStart(text, basis) >= 0) {
                return i + 1;
            }
            if (basis && bases == i) {
                bases = i + 1;
            }
            reasons += basis ? 0 : 1;
            if (reasons > MOST_REASONS) {
                return bases;
            }
        }
        return bases;
    }

    /** A document that an earlier lead brings: {@code Thực hiện Chỉ thị …;} on one line and {@code Kế hoạch …,} on the next. */
    private static boolean startsWithCitation(String text) {
        return Citations.startsWith(text);
    }

    private static LegalBasis basis(String text) {
        List<Citation> documents = new ArrayList<>();
        for (CitationMention mention : Citations.in(text)) {
            if (!isShortForm(mention.citation(), documents)) {
                documents.add(mention.citation());
            }
        }
        return LegalBasis.builder()
                .lead(lead(text))
                .addAllDocuments(documents)
                .text(text)
                .build();
    }

    /** The second name of a document that was cited in full: {@code (gọi tắt là Chỉ thị số 23/CT-TTg)}. */
    private static boolean isShortForm(Citation citation, List<Citation> before) {
        return citation.number().isPresent()
                && citation.issued().isEmpty()
                && before.stream().anyMatch(full -> full.number().equals(citation.number()));
    }

    private static Optional<String> lead(String text) {
        String lower = text.substring(0, Math.min(text.length(), LONGEST_LEAD)).toLowerCase(Locale.ROOT);
        for (String lead : LEADS.words()) {
            if (lower.startsWith(lead) && lower.startsWith(" ", lead.length())) {
                return Optional.of(text.substring(0, lead.length()));
            }
        }
        return Optional.empty();
    }

    /**
     * Where the sentence that enacts the plan starts: 0 if the whole text is one, after the last basis if both stand in one
     * sentence, -1 if there is none.
     *
     * @param basisFirst whether the text starts with a basis
     */
    private static int enactmentStart(String text, boolean basisFirst) {
        if (!text.endsWith(":") && text.indexOf("như sau", Math.max(0, text.length() - 12)) < 0) {
            return -1;
        }
        if (text.endsWith(DECIDING)) {
            return text.length() - DECIDING.length();
        }
        int verb = -1;
        for (String candidate : VERBS) {
            for (int at = text.indexOf(candidate); at >= 0; at = text.indexOf(candidate, at + 1)) {
                int start = issuerStart(text, at);
                if (start >= 0 && enacts(text, at + candidate.length()) && start > verb) {
                    verb = start;
                }
            }
        }
        return basisFirst && verb > 0 ? verb : 0;
    }

    private static boolean enacts(String text, int afterVerb) {
        for (int at = afterVerb; at < afterVerb + MOST_BEFORE_PLAN && at < text.length(); at++) {
            if (Folding.standsAt(text, at, PLAN)) {
                return true;
            }
        }
        return text.indexOf("như sau", afterVerb) >= 0 && text.indexOf(';', afterVerb) < 0;
    }

    /** Where the issuer before a verb starts: after the last mark that a body's name follows. */
    private static int issuerStart(String text, int verb) {
        for (int i = verb - 1; i > 0; i--) {
            char c = text.charAt(i);
            boolean mark = c == ',' || c == ';' || c == '.';
            if (mark && i + 2 < verb && text.charAt(i + 1) == ' ' && startsIssuer(text, i + 2, verb)) {
                return i + 2;
            }
            if (c == ';' || mark && c == '.' && text.charAt(i + 1) == ' ') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean startsIssuer(String text, int at, int verb) {
        boolean name = Bodies.startsAt(text, at) || Words.isUpperCase(text.substring(at, verb));
        return Character.isUpperCase(text.codePointAt(at)) && name;
    }
}
