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
    private static final List<String> JOINERS = List.of(
            ", phối hợp chặt chẽ với ",
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
        int start = Bodies.nameStart(sentence).orElse(0);
        int lead = Words.find(sentence, "chủ trì", start, Math.min(sentence.length(), start + LONGEST_NAME));
        if (lead < 0) {
            return Optional.empty();
        }
        String subject = Words.collapse(sentence.substring(start, lead));
        for (String filler :
                List.of(" là cơ quan", " là đơn vị", " có trách nhiệm", " chịu trách nhiệm", " làm đầu mối,")) {
            subject = subject.endsWith(filler) ? subject.substring(0, subject.length() - filler.length()) : subject;
        }
        boolean impersonal = subject.isEmpty();
        if (!impersonal && (Bodies.nameStart(sentence).isEmpty() || breaksOff(subject))) {
            return Optional.empty();
        }
        int afterLead = lead + "chủ trì".length();
        int partners = afterJoiner(sentence, afterLead);
        int end = partners < 0 ? afterLead : partnersEnd(sentence, partners);
        return Optional.of(new Leadership(
                impersonal ? List.of() : Bodies.split(subject),
                partners < 0 ? List.of() : Bodies.split(sentence.substring(partners, end)),
                new Span(start, end)));
    }

    /**
     * Tells who has to do something, as a sentence says at its start: {@code Trạm Y tế xã tổ chức …}, {@code Giao Văn phòng
     * tham mưu …}.
     *
     * @param sentence running text without a marker
     * @return the bodies named before the first verb; empty if the text does not start with a body
     */
    public static Optional<List<String>> responsible(String sentence) {
        OptionalInt named = Bodies.nameStart(sentence);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        int start = named.getAsInt();
        int end = partnersEnd(sentence, start);
        String subject = Words.collapse(sentence.substring(start, end));
        for (String filler : List.of(" có trách nhiệm", " chịu trách nhiệm", " chủ động", " phối hợp")) {
            int at = subject.indexOf(filler);
            subject = at > 0 ? subject.substring(0, at) : subject;
        }
        boolean verbFollows = verbFollows(sentence, end);
        return verbFollows && !breaksOff(subject) ? Optional.of(Bodies.split(subject)) : Optional.empty();
    }

    /** Whether a full stop or a semicolon stands before the verb, so that the first words are not its subject. */
    private static boolean breaksOff(String subject) {
        return subject.contains(". ") || subject.contains(";") || subject.contains(":") || subject.endsWith(" do");
    }

    private static int afterJoiner(String sentence, int at) {
        for (String joiner : JOINERS) {
            if (Folding.standsAt(sentence, at, joiner)) {
                return at + joiner.length();
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
        boolean organisation = sentence.startsWith("tổ chức", at);
        boolean noun = follows(sentence, at, organisation ? PLURALS : BEFORE_NOUN)
                || organisation
                        && AFTER_NOUN.stream().anyMatch(after -> sentence.startsWith(after, at + "tổ chức".length()));
        return !noun && Verbs.standsAt(sentence, at);
    }

    private static boolean follows(String sentence, int at, List<String> words) {
        return words.stream().anyMatch(word -> Folding.standsAt(sentence, at - word.length(), word));
    }
}
