package io.github.kehoach.core.language;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.language.CitationHead.Range;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what follows the head of one citation: date, issuer and subject, in any order, each at most once. */
final class CitationReader {
    private static final Phrases OF = Phrases.of("của", "do");
    private static final Phrases ABOUT = Phrases.of("về", "về việc", "v/v", "về viêc");
    private static final Phrases DATE_LEADS = Phrases.of("ký", "ban hành", "đề", "ký ban hành");
    /** Verbs that open the subject of a document and belong to it. */
    private static final Phrases SUBJECT_VERBS = Phrases.of(
            "ban hành",
            "quy định",
            "qui định",
            "phê duyệt",
            "hướng dẫn",
            "thực hiện",
            "triển khai",
            "tổ chức",
            "sửa đổi",
            "bổ sung",
            "công bố",
            "giao nhiệm vụ",
            "giao chỉ tiêu",
            "giao kế hoạch",
            "giao dự toán",
            "giao biên chế",
            "giao quyền",
            "thành lập",
            "kiện toàn",
            "phân công",
            "tăng cường",
            "đẩy mạnh",
            "tiếp tục",
            "điều chỉnh",
            "thông qua",
            "cụ thể hóa",
            "tổng kết",
            "sơ kết",
            "phát động",
            "tuyên truyền");
    /** Those of them that open a subject even with a capital; {@code Tổ chức} may be part of a body's name. */
    private static final Phrases SURE_VERBS =
            Phrases.of("ban hành", "quy định", "qui định", "phê duyệt", "hướng dẫn", "sửa đổi");
    /** Makes the name of a committee go on over commas and brackets: it holds the name of an event. */
    private static final Phrases EVENTS = Phrases.of("kỷ niệm", "chào mừng", "chỉ đạo kỷ niệm");

    /** What a body's name does not hold, and a sentence that goes on does. */
    private static final Phrases NOT_IN_ISSUER = Phrases.of(
            "trên địa bàn",
            "trong",
            "tại",
            "đối với",
            "theo",
            "là",
            "nhằm",
            "gắn với",
            "đến",
            "tới",
            "cho",
            "để",
            "nêu",
            "bằng",
            "phải",
            "đã",
            "đang",
            "được",
            "sẽ",
            "đồng thời",
            "có",
            "và các",
            "và những",
            "và tuân",
            "và văn bản",
            "và theo",
            "yêu cầu",
            "đề nghị",
            "kèm theo",
            "khi",
            "nếu",
            "này",
            "như",
            "với",
            "qua",
            "từ",
            "trước",
            "sau");
    /** What opens a remark in brackets that is not part of a subject. */
    private static final Phrases REMARKS = Phrases.of(
            "viết tắt",
            "gọi tắt",
            "gọi là",
            "sau đây",
            "dưới đây",
            "kèm theo",
            "ban hành kèm",
            "có hiệu lực",
            "được sửa");

    /** What says, after a comma, when the work is to be done, and is no longer about the cited document. */
    private static final Phrases DEADLINES = Phrases.of(
            "hoàn thành",
            "xong",
            "chậm nhất",
            "muộn nhất",
            "trước ngày",
            "trước tháng",
            "thời gian",
            "thời hạn",
            "báo cáo");

    /** What is looked for at each word of an issuer. */
    private static final PhraseSets IN_ISSUER =
            PhraseSets.of(ABOUT, SURE_VERBS, SUBJECT_VERBS, EVENTS, NOT_IN_ISSUER, Phrases.of("ngày"));

    private static final int OF_ABOUT = 1;
    private static final int OF_SURE_VERBS = 2;
    private static final int OF_SUBJECT_VERBS = 4;
    private static final int OF_EVENTS = 8;
    private static final int OF_NOT_IN_ISSUER = 16;
    private static final int OF_DATE = 32;

    private static final int LONGEST_ISSUER = 40;
    private static final int NEAR = 20;

    private final Tokens tokens;
    private final Clauses clauses;
    private final List<CitationHead> heads;
    private final CitationHead head;
    private final Citation.Builder citation = Citation.builder();
    private boolean issued;
    private boolean issuer;
    private boolean subject;
    private int end;

    CitationReader(Passage passage, CitationHead head) {
        this.tokens = passage.tokens();
        this.clauses = passage.clauses();
        this.heads = passage.heads();
        this.head = head;
        this.end = head.end();
    }

    int end() {
        return end;
    }

    CitationMention read() {
        if (head.typeEnd() > head.start()) {
            citation.type(tokens.words(head.start(), head.typeEnd()));
        }
        if (head.number() != null) {
            citation.number(head.number().in(tokens));
        }
        if (!head.issuer().isEmpty()) {
            setIssuer(head.issuer());
        }
        if (!head.name().isEmpty()) {
            citation.subject(tokens.words(head.name().start(), head.name().end()));
            subject = true;
        }
        while (date() || issuer()) {
            // each finds its part at most once
        }
        if (!subject) {
            subject();
        }
        return new CitationMention(citation.build(), tokens.span(head.start(), end));
    }

    private int afterComma() {
        return tokens.mark(end) == ',' ? end + 1 : end;
    }

    private boolean date() {
        if (issued) {
            return false;
        }
        int at = afterComma();
        int lead = DATE_LEADS.end(tokens, at);
        int start = lead >= 0 ? lead : at;
        boolean opens = tokens.is(start, "ngày") || lead < 0 && (tokens.is(start, "tháng") || tokens.is(start, "năm"));
        Optional<WrittenDate> date = opens ? WrittenDate.at(tokens, start) : Optional.empty();
        if (date.isEmpty()) {
            return false;
        }
        date.get().value().ifPresent(citation::issued);
        issued = true;
        end = date.get().end();
        return true;
    }

    private boolean issuer() {
        if (issuer) {
            return false;
        }
        int of = OF.end(tokens, end);
        boolean bare = of < 0 && issued && tokens.isCapital(end) && Clauses.BODIES.at(tokens, end);
        int at = of >= 0 ? of : end;
        if (of < 0 && !bare) {
            at = afterComma();
            of = OF.end(tokens, at);
            if (of < 0) {
                return false;
            }
            at = of;
        }
        int stop = issuerEnd(at);
        if (stop <= at || !holdsCapital(at, stop)) {
            return false;
        }
        setIssuer(new Range(at, stop));
        end = stop;
        return true;
    }

    private void setIssuer(Range words) {
        citation.issuer(tokens.words(words.start(), words.end()));
        issuer = true;
    }

    private boolean holdsCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    private int issuerEnd(int start) {
        int limit = start + LONGEST_ISSUER;
        boolean event = false;
        int at = start;
        while (at < limit && !clauses.endAt(at)) {
            int opens = IN_ISSUER.at(tokens, at);
            if ((opens & (OF_ABOUT | OF_SURE_VERBS)) != 0) {
                break;
            }
            event = event || (opens & OF_EVENTS) != 0;
            boolean comma = tokens.mark(at) == ',';
            boolean goesOn = comma ? event || issuerGoesOn(at + 1) : event || !endsIssuer(at, opens);
            if (!goesOn || nextCitationAt(comma ? at + 1 : at)) {
                break;
            }
            at++;
        }
        return at;
    }

    private boolean endsIssuer(int at, int opens) {
        char mark = tokens.mark(at);
        return mark > 0 && ")(“\"”:*".indexOf(mark) >= 0
                || (opens & (OF_DATE | OF_NOT_IN_ISSUER)) != 0
                || opensVerb(at, opens);
    }

    private boolean opensVerb(int at, int opens) {
        return (opens & OF_SURE_VERBS) != 0 || (opens & OF_SUBJECT_VERBS) != 0 && !tokens.isCapital(at);
    }

    /** Whether what follows a comma belongs to the name: a subject still has to come before the clause ends. */
    private boolean issuerGoesOn(int start) {
        if (!tokens.isCapital(start) || nextCitationAt(start)) {
            return false;
        }
        for (int i = start; i < start + NEAR; i++) {
            int opens = IN_ISSUER.at(tokens, i);
            if ((opens & (OF_ABOUT | OF_DATE)) != 0 || opensVerb(i, opens)) {
                return true;
            }
            if (clauses.endAt(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether another citation starts here, {@code và} or {@code các} before it included. */
    private boolean nextCitationAt(int at) {
        return headAt(afterAnd(at)) != null;
    }

    /** As above, but a law by its mere name may belong to the subject: {@code về Luật Thủy lợi và Luật Đê điều}. */
    private boolean nextDocumentAt(int at) {
        CitationHead next = headAt(afterAnd(at));
        return next != null && (next.number() != null || tokens.is(next.end(), "ngày") || tokens.is(next.end(), "năm"));
    }

    private int afterAnd(int at) {
        int start = at;
        while (start < at + 2 && (tokens.is(start, "và") || tokens.is(start, "các"))) {
            start++;
        }
        return start;
    }

    private @Nullable CitationHead headAt(int start) {
        int low = 0;
        int high = heads.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = heads.get(middle).start();
            if (found == start) {
                return heads.get(middle);
            }
            if (found < start) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    private void subject() {
        int at = afterComma();
        int about = ABOUT.end(tokens, at);
        boolean verb = at == end && (issued || issuer) && opensVerb(at, IN_ISSUER.at(tokens, at));
        boolean quoted = tokens.mark(at) == '“' || tokens.mark(at) == '"';
        if (about < 0 && !verb && !quoted) {
            return;
        }
        int start = about >= 0 ? about : at;
        int stop = subjectEnd(start);
        while (stop > start && (tokens.is(stop - 1, ",") || tokens.is(stop - 1, ":") || tokens.is(stop - 1, "và"))) {
            stop--;
        }
        if (stop > start) {
            citation.subject(tokens.words(start, stop));
            end = stop;
        }
    }

    private int subjectEnd(int start) {
        int brackets = 0;
        int quotes = 0;
        int at = start;
        while (!clauses.endAt(at)) {
            char mark = tokens.mark(at);
            boolean joint = quotes == 0
                    && (mark == ',' && nextDocumentAt(at + 1)
                            || mark == 0 && at > start && tokens.is(at, "và") && nextDocumentAt(at));
            boolean lead = mark == 0 && at > start && quotes == 0 && brackets == 0 && startsBasis(at);
            if (joint || lead || mark > 0 && endsAtMark(at, mark)) {
                break;
            }
            brackets += mark == '(' ? 1 : mark == ')' ? -1 : 0;
            quotes += mark == '“' ? 1 : mark == '”' ? -1 : 0;
            if (brackets < 0 || quotes < 0) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Whether a remark, a deadline or a list follows a mark, and not more of the subject. */
    private boolean endsAtMark(int at, char mark) {
        return switch (mark) {
            case '(' -> REMARKS.at(tokens, at + 1) || headAt(at + 1) != null;
            case ',' -> DEADLINES.at(tokens, at + 1);
            case ':' -> at + 1 == tokens.size() || tokens.startsLine(at + 1);
            default -> false;
        };
    }

    /** Whether a new basis starts without a mark before it, as after a heading in capitals. */
    private boolean startsBasis(int at) {
        if (!Clauses.LEADS.at(tokens, at) || !tokens.isCapital(at)) {
            return false;
        }
        boolean afterCapitals = tokens.isCode(at - 1) && tokens.digits(at - 1) > 1 && !tokens.isCode(at);
        return afterCapitals || !tokens.isCapital(at - 1) && (tokens.is(at, "theo") || !tokens.isWord(at - 1));
    }
}
