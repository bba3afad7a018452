package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who leads and who cooperates, as a sentence says at its start: {@code Công an phường chủ trì, phối hợp với Ban Chỉ huy Quân
 * sự phường tuần tra …}, {@code Đơn vị chủ trì: Phòng Kinh tế; đơn vị phối hợp: Trạm Y tế}.
 *
 * @param leaders the bodies that lead (chủ trì), in order; empty if the sentence starts with {@code Chủ trì} itself
 * @param partners the bodies that cooperate (phối hợp), in order; empty if none is named
 * @param span from the first body to the last partner
 */
public record Leadership(List<String> leaders, List<String> partners, Span span) {
    /** The words that say that a body leads. */
    private static final Openings LEADS = Openings.ignoringCase(
            List.of("chủ trì", "làm đầu mối", "là đầu mối", "là cơ quan đầu mối", "là đơn vị đầu mối"));

    /** Words before those that belong to the verb, and not to the name of the body. */
    private static final List<String> BEFORE_LEADS =
            List.of(" là cơ quan", " là đơn vị", " có trách nhiệm", " chịu trách nhiệm", " làm đầu mối,");

    /** Words between a body and its verb. */
    private static final List<String> FILLERS =
            List.of(" có trách nhiệm", " chịu trách nhiệm", " chủ động", " tích cực");

    private static final List<String> FILLERS_AND_VERB =
            List.of(" có trách nhiệm", " chịu trách nhiệm", " chủ động", " tích cực", " phối hợp");

    private static final List<String> JOINERS = List.of(
            ", phối hợp chặt chẽ với ",
            " phối hợp chặt chẽ với ",
            " phối hợp cùng ",
            ", phối hợp cùng với ",
            ", phối hợp cùng ",
            ", phối hợp với ",
            ", phối hợp ",
            " và phối hợp với ",
            " phối hợp với ",
            "; phối hợp với ");

    /** Words that end a list of partners without being verbs. */
    private static final Openings LIST_ENDS = Openings.of(List.of("để", "trong", "nhằm", "khi", "từ", "đến hết"));

    /** What follows {@code tổ chức} where it is a noun. */
    private static final List<String> AFTER_NOUN = List.of(
            " chính trị",
            " CT",
            " xã hội",
            " đoàn thể",
            " thành viên",
            " liên quan",
            " có liên quan",
            ", cá nhân",
            " và cá nhân",
            " đảng",
            " Đảng",
            " quốc tế",
            " tôn giáo",
            " hội,",
            " hội và",
            " hội quần chúng",
            " hội đặc thù",
            " hội nghề nghiệp",
            " cơ sở",
            " kinh tế",
            " khác",
            " trực thuộc",
            " quần chúng",
            " trên địa bàn");

    /** Words after which {@code tổ chức} is a noun. */
    private static final List<String> PLURALS = List.of("các ", "những ");

    /** Words after which any other verb of the list is part of a name, as in {@code Đoàn kiểm tra}. */
    private static final List<String> BEFORE_NOUN =
            List.of("các ", "những ", "ban ", "tổ ", "phòng ", "đoàn ", "đội ", "cơ quan ", "cán bộ ");

    /** Bodies whose name ends like one of those words and needs nothing after it. */
    private static final List<String> OFFICES = List.of(
            "văn phòng ",
            "công đoàn ",
            "liên đoàn ",
            "tỉnh đoàn ",
            "huyện đoàn ",
            "thành đoàn ",
            "xã đoàn ",
            "chi đoàn ");

    /** What stands between the brackets of an activity and a titled line after it. */
    private static final String BEFORE_TITLE = "). ";

    private static final int LONGEST_NAME = 200;

    /** Copies the lists. */
    public Leadership {
        leaders = List.copyOf(leaders);
        partners = List.copyOf(partners);
    }

    /**
     * Tells who leads.
     *
     * @param sentence running text without a marker
     * @return who leads and cooperates; empty if the text does not start by saying who leads
     */
    public static Optional<Leadership> in(String sentence) {
        Optional<Leadership> titled = RoleLines.read(sentence);
        if (titled.isPresent()) {
            return titled;
        }
        return atStart(sentence).or(() -> inBrackets(sentence));
    }

    /** Whether a line names the bodies by title, as {@code Đơn vị phối hợp: Trạm Y tế} does. */
    public static boolean isTitled(String line) {
        return RoleLines.read(line).isPresent();
    }

    private static Optional<Leadership> atStart(String sentence) {
        OptionalInt named = Bodies.nameStart(sentence);
        int start = named.orElse(0);
        int lead = LEADS.find(sentence, start, Math.min(sentence.length(), start + LONGEST_NAME));
        if (lead < 0) {
            return Optional.empty();
        }
        int afterLead = LEADS.end(sentence, lead);
        String subject = Words.collapse(sentence.substring(start, lead));
        for (String filler : BEFORE_LEADS) {
            subject = subject.endsWith(filler) ? subject.substring(0, subject.length() - filler.length()) : subject;
        }
        boolean impersonal = subject.isEmpty();
        if (!impersonal && (named.isEmpty() || breaksOff(subject))) {
            return Optional.empty();
        }
        int partners = afterJoiner(sentence, afterLead);
        int end = partners < 0 ? afterLead : partnersEnd(sentence, partners);
        return Optional.of(new Leadership(
                impersonal ? List.of() : Bodies.split(subject),
                partners < 0 ? List.of() : Bodies.split(sentence.substring(partners, end)),
                new Span(start, end)));
    }

    /**
     * Who leads as the words in brackets at the end of an activity say: {@code Mở lớp tập huấn (Sở Y tế chủ trì). Thời gian:
     * Tháng 4.}
     */
    private static Optional<Leadership> inBrackets(String sentence) {
        if (sentence.indexOf(')') < 0) {
            return Optional.empty();
        }
        int end = sentence.length();
        while (end > 0 && ".;,".indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        int before = sentence.lastIndexOf(BEFORE_TITLE);
        if (before > 0
                && TitledLine.of(sentence.substring(before + BEFORE_TITLE.length()))
                        .isPresent()) {
            end = before + 1;
        }
        boolean closed = end > 0 && sentence.charAt(end - 1) == ')';
        int start = closed ? sentence.lastIndexOf('(', end) + 1 : 0;
        if (start == 0) {
            return Optional.empty();
        }
        return in(sentence.substring(start, end - 1))
                .filter(led -> !led.leaders.isEmpty())
                .map(led -> new Leadership(
                        led.leaders, led.partners, new Span(start + led.span.start(), start + led.span.end())));
    }

    /**
     * Tells who has to do something, as a sentence says at its start: {@code Trạm Y tế xã tổ chức …}, {@code Giao Văn phòng
     * tham mưu …}.
     *
     * @param sentence running text without a marker
     * @return the bodies named before the first verb as those who lead, and with whom they have to cooperate if that verb
     *     says so; empty if the text does not start with a body
     */
    public static Optional<Leadership> responsible(String sentence) {
        OptionalInt named = Bodies.nameStart(sentence);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        int start = named.getAsInt();
        int end = partnersEnd(sentence, start);
        String subject = Words.collapse(sentence.substring(start, end));
        for (String filler : FILLERS_AND_VERB) {
            int at = subject.indexOf(filler);
            subject = at > 0 ? subject.substring(0, at) : subject;
        }
        if (!verbFollows(sentence, end) || breaksOff(subject)) {
            return Optional.empty();
        }
        int partners = afterJoiner(sentence, afterFillers(sentence, end));
        int partnersEnd = partners < 0 ? end : partnersEnd(sentence, partners);
        return Optional.of(new Leadership(
                Bodies.split(subject),
                partners < 0 ? List.of() : Bodies.split(sentence.substring(partners, partnersEnd)),
                new Span(start, partnersEnd)));
    }

    /** The index after the words between a body and what it has to do. */
    private static int afterFillers(String sentence, int at) {
        int after = at;
        for (String filler : FILLERS) {
            after = Folding.standsAt(sentence, after, filler) ? after + filler.length() : after;
        }
        return after;
    }

    /** Whether a full stop, a semicolon or an open bracket stands before the verb, so that the first words are not its subject. */
    private static boolean breaksOff(String subject) {
        return subject.contains(". ")
                || subject.contains(";")
                || subject.contains(":")
                || subject.endsWith(" do")
                || subject.lastIndexOf('(') > subject.lastIndexOf(')');
    }

    private static int afterJoiner(String sentence, int at) {
        for (String joiner : JOINERS) {
            int after = at + joiner.length();
            if (Folding.standsAt(sentence, at, joiner) && !Verbs.standsAt(sentence, after)) {
                return after;
            }
        }
        return -1;
    }

    /** Whether a verb stands here or later in the clause; {@code trong tỉnh} alone does not say what to do. */
    private static boolean verbFollows(String sentence, int from) {
        int limit = Math.min(sentence.length(), from + 2 * LONGEST_NAME);
        for (int i = from; i < limit; i++) {
            if (sentence.charAt(i) == ' ' && isVerb(sentence, i + 1) && !LIST_ENDS.standAt(sentence, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static int partnersEnd(String sentence, int start) {
        int limit = Math.min(sentence.length(), start + 2 * LONGEST_NAME);
        for (int i = start; i < limit; i++) {
            char c = sentence.charAt(i);
            boolean sentenceEnds =
                    c == ';' || c == ':' || c == '.' && (i + 1 == limit || sentence.charAt(i + 1) == ' ');
            if (sentenceEnds || c == ' ' && isVerb(sentence, i + 1)) {
                return i;
            }
        }
        return limit;
    }

    private static boolean isVerb(String sentence, int at) {
        if (LIST_ENDS.standAt(sentence, at)) {
            return true;
        }
        if (!Verbs.standsAt(sentence, at)) {
            return false;
        }
        boolean organisation = sentence.startsWith("tổ chức", at);
        boolean noun = follows(sentence, at, organisation ? PLURALS : BEFORE_NOUN) && !follows(sentence, at, OFFICES)
                || organisation
                        && AFTER_NOUN.stream().anyMatch(after -> sentence.startsWith(after, at + "tổ chức".length()));
        return !noun;
    }

    private static boolean follows(String sentence, int at, List<String> words) {
        for (String word : words) {
            if (Folding.standsAt(sentence, at - word.length(), word)) {
                return true;
            }
        }
        return false;
    }
}
