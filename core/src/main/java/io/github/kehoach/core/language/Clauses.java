package io.github.kehoach.core.language;

import java.util.BitSet;

/**
 * Where clauses of a text end: at a semicolon, at the full stop of a sentence, before a new lead such as {@code Căn cứ},
 * and before the enacting words such as {@code , Ban Thường vụ LĐLĐ tỉnh ban hành kế hoạch … như sau:}. Found once for
 * the whole text, so that no scanner has to look far ahead.
 */
final class Clauses {
    /** The words that open a legal basis (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, and custom). */
    static final Phrases LEADS = Phrases.of(
            "căn cứ",
            "căn cứ vào",
            "căn cứ theo",
            "thực hiện",
            "tiếp tục thực hiện",
            "triển khai",
            "triển khai thực hiện",
            "theo",
            "theo đề nghị",
            "xét",
            "xét đề nghị",
            "trên cơ sở");

    private static final Phrases ENACTING_VERBS = Phrases.of("ban hành", "xây dựng", "triển khai", "đề ra", "lập");
    private static final Phrases LOOSE_VERBS = Phrases.of("tổ chức", "thực hiện", "hướng dẫn", "thông báo");
    private static final Phrases PLAN = Phrases.of("kế hoạch");
    private static final Phrases SPECIFICS = Phrases.of("cụ thể", "với", "gồm", "nội dung");
    private static final Phrases AS_FOLLOWS = Phrases.of("như sau");
    private static final PhraseSets ENACTING_WORDS = PhraseSets.of(ENACTING_VERBS, LOOSE_VERBS, PLAN, AS_FOLLOWS);
    private static final PhraseSets ENDING_WORDS = PhraseSets.of(Phrases.of("căn cứ"), AS_FOLLOWS, PLAN);
    private static final int OF_BASIS = 1;
    private static final int OF_ENACTMENT = 6;
    private static final int OF_ENACTING = 1;
    private static final int OF_LOOSE = 2;
    private static final int OF_PLAN = 4;
    private static final int OF_AS_FOLLOWS = 8;

    /** First words of the names of bodies; any other capitalised word will do, but these are sure. */
    static final Phrases BODIES = Phrases.of(
            "ban",
            "bộ",
            "bệnh viện",
            "btv",
            "chi bộ",
            "chi cục",
            "chi đoàn",
            "chính phủ",
            "công an",
            "công đoàn",
            "cục",
            "đảng bộ",
            "đảng ủy",
            "đoàn",
            "hội",
            "hđnd",
            "huyện ủy",
            "lđlđ",
            "liên đoàn",
            "mặt trận",
            "phòng",
            "quốc hội",
            "quận ủy",
            "sở",
            "tập đoàn",
            "thành đoàn",
            "thành ủy",
            "thị ủy",
            "thủ tướng",
            "thường trực",
            "tỉnh đoàn",
            "tỉnh ủy",
            "tòa án",
            "tổng cục",
            "tổng công ty",
            "tổng liên đoàn",
            "tổng lđlđ",
            "trung tâm",
            "trung ương",
            "trường",
            "ủy ban",
            "ubnd",
            "ub",
            "ubmttq",
            "văn phòng",
            "viện",
            "giám đốc",
            "chủ tịch",
            "bộ trưởng");

    /** What the name of an enacting body does not hold. */
    private static final Phrases NOT_IN_BODY = Phrases.of("về", "việc", "số", "ngày", "căn cứ", "theo", "như sau");

    private static final Phrases ABBREVIATIONS = Phrases.of("tp", "tx", "tt", "gs", "ts", "pgs", "ths", "bs");
    private static final int LONGEST_BODY = 40;
    private static final int NEAR = 6;

    private final Tokens tokens;
    private final BitSet ends = new BitSet();
    private final BitSet sentenceEnds = new BitSet();
    private boolean found;

    /** Whether a word is there without which no clause enacts anything. */
    private boolean mayEnact;

    private Clauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The first question finds the ends; many texts never come to it. */
    private void find() {
        if (!found) {
            found = true;
            sentences();
            if (mayEnact) {
                enactments();
            }
        }
    }

    static Clauses of(Tokens tokens) {
        return new Clauses(tokens);
    }

    /** Whether no clause runs past this token; the token itself does not belong to the clause before it. */
    boolean endAt(int i) {
        find();
        return i >= tokens.size() || ends.get(i);
    }

    /** Whether a sentence ends at this token. */
    boolean sentenceEndAt(int i) {
        find();
        return i >= tokens.size() || sentenceEnds.get(i);
    }

    private void sentences() {
        for (int i = 0; i < tokens.size(); i++) {
            char mark = tokens.mark(i);
            if (mark == 0) {
                int opens = ENDING_WORDS.at(tokens, i);
                mayEnact |= (opens & OF_ENACTMENT) != 0;
                if (isLabel(i)) {
                    sentenceEnds.set(i);
                    ends.set(i);
                } else if ((opens & OF_BASIS) != 0 && tokens.isCapital(i)) {
                    ends.set(i);
                }
            } else if (mark == '.' && isFullStop(i) || mark == '?' || mark == '!') {
                sentenceEnds.set(i);
                ends.set(i);
            } else if (mark == ';') {
                ends.set(i);
            }
        }
    }

    /** Whether a line starts here with a numbered heading: {@code II. NỘI DUNG}. */
    private boolean isLabel(int i) {
        return (tokens.mark(i + 1) == '.' || tokens.isDash(i + 1))
                && tokens.touches(i + 1)
                && (tokens.isNumber(i) && tokens.digits(i) <= 2 || tokens.isCode(i) && isRoman(tokens.written(i)))
                && tokens.isCapital(i + 2)
                && tokens.startsLine(i);
    }

    private static boolean isRoman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("IVX".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isFullStop(int i) {
        boolean endMark = tokens.is(i + 1, "/") && tokens.is(i + 2, ".");
        if (i + 1 == tokens.size() || endMark) {
            return true;
        }
        boolean initial = tokens.isCapital(i - 1) && tokens.digits(i - 1) == 1 || ABBREVIATIONS.at(tokens, i - 1);
        boolean afterBlank = !tokens.touches(i + 1);
        boolean opens = tokens.isCapital(i + 1)
                || tokens.isDash(i + 1)
                || tokens.isNumber(i + 1)
                || tokens.is(i + 1, "“")
                || tokens.is(i + 1, "*");
        return afterBlank && opens && !initial;
    }

    /** From the end: what stands ahead in the sentence is known at each verb. */
    private void enactments() {
        boolean asFollows = false;
        boolean bodyFound = false;
        int nextPlan = Integer.MAX_VALUE;
        int lastComma = -1;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            char mark = tokens.mark(i);
            if (mark == ';' || sentenceEnds.get(i)) {
                asFollows = false;
                nextPlan = Integer.MAX_VALUE;
            }
            int opens = ENACTING_WORDS.at(tokens, i);
            if ((opens & OF_AS_FOLLOWS) != 0) {
                asFollows = true;
                bodyFound = false;
                lastComma = -1;
            }
            if ((opens & OF_PLAN) != 0) {
                nextPlan = i;
            }
            if (asFollows && !bodyFound && lastComma < 0 && mark == ',') {
                lastComma = i;
                ends.set(i, tokens.isCapital(i + 1) || SPECIFICS.at(tokens, i + 1));
            }
            boolean enacting = (opens & OF_ENACTING) != 0 && (asFollows || nextPlan - i <= NEAR)
                    || asFollows && (opens & OF_LOOSE) != 0;
            if (enacting) {
                bodyFound = markBody(i, asFollows) || bodyFound;
            }
        }
    }

    /** Marks the comma before the body whose verb this is. */
    private boolean markBody(int verb, boolean asFollows) {
        int comma = -1;
        for (int i = verb - 1; i >= Math.max(0, verb - LONGEST_BODY); i--) {
            if (ends.get(i) && !tokens.is(i, ",") || NOT_IN_BODY.at(tokens, i)) {
                break;
            }
            if (!tokens.is(i, ",") || i + 1 == verb) {
                continue;
            }
            if (BODIES.at(tokens, i + 1) && (asFollows || tokens.isCapital(i + 1))) {
                comma = i;
                break;
            }
            if (comma < 0 && tokens.isCapital(i + 1)) {
                comma = i;
            } else if (!tokens.isCapital(i + 1)) {
                break;
            }
        }
        if (comma >= 0) {
            ends.set(comma);
        }
        return comma >= 0;
    }
}
