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
        return tokens.is(end, ",") ? end + 1 : end;
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
        while (at < limit && !clauses.endAt(at) && !opensSubject(at)) {
            event = event || EVENTS.at(tokens, at);
            boolean goesOn = tokens.is(at, ",") ? event || issuerGoesOn(at + 1) : event || !endsIssuer(at);
            if (!goesOn || nextCitationAt(tokens.is(at, ",") ? at + 1 : at)) {
                break;
            }
            at++;
        }
        return at;
    }

    private boolean endsIssuer(int at) {
        boolean mark = tokens.is(at, ")")
                || tokens.is(at, "(")
                || tokens.is(at, "“")
                || tokens.is(at, "\"")
                || tokens.is(at, "”")
                || tokens.is(at, ":")
                || tokens.is(at, "*");
        return mark || opensVerb(at) || tokens.is(at, "ngày") || NOT_IN_ISSUER.at(tokens, at);
    }

    private boolean opensSubject(int at) {
        return ABOUT.at(tokens, at) || SURE_VERBS.at(tokens, at);
    }

    private boolean opensVerb(int at) {
        return SURE_VERBS.at(tokens, at) || SUBJECT_VERBS.at(tokens, at) && !tokens.isCapital(at);
    }

    /** Whether what follows a comma belongs to the name: a subject still has to come before the clause ends. */
    private boolean issuerGoesOn(int start) {
        if (!tokens.isCapital(start) || nextCitationAt(start)) {
            return false;
        }
        for (int i = start; i < start + NEAR; i++) {
            if (ABOUT.at(tokens, i) || opensVerb(i) || tokens.is(i, "ngày")) {
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
        boolean verb = at == end && opensVerb(at) && (issued || issuer);
        boolean quoted = tokens.is(at, "“") || tokens.is(at, "\"");
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
            boolean joint = tokens.is(at, ",") && nextDocumentAt(at + 1)
                    || tokens.is(at, "và") && at > start && nextDocumentAt(at);
            boolean lead = at > start && startsBasis(at);
            boolean opened = tokens.is(at, "(");
            boolean remark = opened && (REMARKS.at(tokens, at + 1) || headAt(at + 1) != null);
            boolean deadline = tokens.is(at, ",") && DEADLINES.at(tokens, at + 1);
            boolean listFollows = tokens.is(at, ":") && (at + 1 == tokens.size() || tokens.startsLine(at + 1));
            if (joint && quotes == 0 || lead && quotes == 0 && brackets == 0 || remark || deadline || listFollows) {
                break;
            }
            brackets += opened ? 1 : tokens.is(at, ")") ? -1 : 0;
            quotes += tokens.is(at, "“") ? 1 : tokens.is(at, "”") ? -1 : 0;
            if (brackets < 0 || quotes < 0) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Whether a new basis starts without a mark before it, as after a heading in capitals. */
    private boolean startsBasis(int at) {
        boolean afterCapitals = tokens.isCode(at - 1) && tokens.digits(at - 1) > 1 && !tokens.isCode(at);
        boolean opens = tokens.isCapital(at) && Clauses.LEADS.at(tokens, at);
        return opens
                && (afterCapitals || !tokens.isCapital(at - 1) && (tokens.is(at, "theo") || !tokens.isWord(at - 1)));
    }
}
