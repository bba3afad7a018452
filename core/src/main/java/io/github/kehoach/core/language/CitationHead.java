package io.github.kehoach.core.language;

import io.github.kehoach.core.DocumentType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a citation that makes it one: a type with a number, or a law with its name. Ranges are of tokens; an empty
 * range is a part that is not written.
 *
 * @param start the first token
 * @param typeEnd the index after the type, {@code start} if there is none
 * @param name the name of a law
 * @param issuer a body between type and number: {@code Quyết định của UBND tỉnh số …}
 * @param number the number; null if there is none
 * @param end the index after the head
 */
record CitationHead(
        int start,
        int typeEnd,
        Range name,
        Range issuer,
        @Nullable WrittenNumber number,
        int end) {
    /** Some tokens in a row. */
    record Range(int start, int end) {
        static final Range NONE = new Range(0, 0);

        boolean isEmpty() {
            return end <= start;
        }
    }

    private static final List<DocumentType> LAWS =
            List.of(DocumentType.CONSTITUTION, DocumentType.CODE, DocumentType.LAW, DocumentType.ORDINANCE);
    private static final Phrases LAW_TYPES =
            Phrases.of(LAWS.stream().map(DocumentType::vietnamese).collect(Collectors.toList()));
    /** All types; {@code Văn bản} stands for any of them. */
    static final Phrases TYPES = Phrases.of(
            Stream.concat(Arrays.stream(DocumentType.values()).map(DocumentType::vietnamese), Stream.of("Văn bản"))
                    .collect(Collectors.toList()));
    /** Words that make a type more exact and belong to it, before the number only. */
    private static final Phrases QUALIFIERS =
            Phrases.of("hành động", "phối hợp", "liên tịch", "liên ngành", "kết luận", "hợp nhất", "công tác");

    private static final Phrases NOT_IN_LAW_NAME = Phrases.of(
            "có", "tới", "được", "là", "trên địa bàn", "nhằm", "đối với", "phải", "đã", "sẽ", "và các", "này", "để");
    private static final Phrases AMENDING = Phrases.of("sửa đổi");
    private static final int LONGEST_NAME = 45;
    private static final int LONGEST_ISSUER = 15;

    /** Returns all heads, in order, none inside another. */
    static List<CitationHead> all(Tokens tokens, Clauses clauses) {
        List<CitationHead> heads = new ArrayList<>();
        boolean inLawList = false;
        int i = 0;
        while (i < tokens.size()) {
            int typeEnd = TYPES.end(tokens, i);
            boolean opens = typeEnd >= 0 || tokens.is(i, "số");
            boolean inList =
                    opens && inLawList && (tokens.is(i - 1, ";") || tokens.is(i - 1, ",") || tokens.is(i - 1, "và"));
            if (inLawList && clauses.sentenceEndAt(i)) {
                inLawList = false;
            }
            if (!opens) {
                i++;
                continue;
            }
            boolean inBasis = inList || tokens.isCapital(i) && afterLead(tokens, clauses, i);
            CitationHead head = typeEnd < 0 ? withoutType(tokens, i) : at(tokens, clauses, i, typeEnd, inBasis);
            if (head == null) {
                i++;
            } else {
                heads.add(head);
                inLawList = inBasis;
                i = head.end;
            }
        }
        return heads;
    }

    /** Whether a text may start with a head, as its first word shows; if not, it does not. */
    static boolean mayOpen(Tokens firstWord) {
        return TYPES.opensAt(firstWord, 0) || firstWord.is(0, "số");
    }

    /** Whether a head may start at a token; if not, none does, whatever stands around it. */
    static boolean mayStandAt(Tokens tokens, int at) {
        int typeEnd = TYPES.end(tokens, at);
        return typeEnd < 0
                ? tokens.is(at, "số")
                : tokens.isNumber(typeEnd)
                        || tokens.is(typeEnd, "số")
                        || tokens.is(typeEnd, "của")
                        || QUALIFIERS.at(tokens, typeEnd)
                        || LAW_TYPES.at(tokens, at);
    }

    /** Whether a capitalised lead that opens a clause stands just before. */
    private static boolean afterLead(Tokens tokens, Clauses clauses, int i) {
        for (int start = i - 1; start >= Math.max(0, i - 3); start--) {
            if (Clauses.LEADS.end(tokens, start) == i && tokens.isCapital(start)) {
                return tokens.is(start, "căn")
                        || start == 0
                        || clauses.endAt(start - 1)
                        || tokens.startsLine(start)
                        || !tokens.isWord(start - 1);
            }
        }
        return false;
    }

    private static @Nullable CitationHead at(Tokens tokens, Clauses clauses, int start, int typeEnd, boolean inBasis) {
        int qualified = Math.max(typeEnd, QUALIFIERS.end(tokens, typeEnd));
        CitationHead numbered = numbered(tokens, start, qualified);
        if (numbered == null && qualified > typeEnd) {
            numbered = numbered(tokens, start, typeEnd);
        }
        if (numbered != null) {
            return numbered;
        }
        if (LAW_TYPES.end(tokens, start) == typeEnd && tokens.isCapital(start)) {
            return law(tokens, clauses, start, typeEnd, inBasis);
        }
        return tokens.is(typeEnd, "của") ? issuerFirst(tokens, clauses, start, typeEnd) : null;
    }

    /** {@code số 3224/QĐ-UBND} in a list whose type was said before. */
    private static @Nullable CitationHead withoutType(Tokens tokens, int start) {
        WrittenNumber number = tokens.is(start, "số") ? WrittenNumber.at(tokens, start + 1) : null;
        boolean known = number != null
                && number.hasSymbol()
                && number.in(tokens).notation().isPresent()
                && number.in(tokens).typeCode().isPresent();
        return number == null || !known
                ? null
                : new CitationHead(start, start, Range.NONE, Range.NONE, number, number.end());
    }

    private static @Nullable CitationHead numbered(Tokens tokens, int start, int typeEnd) {
        boolean word = tokens.is(typeEnd, "số");
        int at = word ? typeEnd + 1 : typeEnd;
        if (word && tokens.is(at, ":")) {
            at++;
        }
        WrittenNumber number = WrittenNumber.at(tokens, at);
        if (number == null && word) {
            number = WrittenNumber.openAt(tokens, at);
        }
        if (number == null && word) {
            number = WrittenNumber.codedAt(tokens, at);
        }
        if (number == null || !number.hasSymbol() && !isBareNumber(tokens, start, number, word)) {
            return null;
        }
        return new CitationHead(start, typeEnd, Range.NONE, Range.NONE, number, number.end());
    }

    /** Whether digits alone are the number of a document: {@code Đề án số 08}, {@code Quyết định 919 ngày …}. */
    private static boolean isBareNumber(Tokens tokens, int start, WrittenNumber number, boolean word) {
        int next = number.end();
        boolean goesOn = tokens.touches(next) && (tokens.isWord(next) || tokens.is(next, "%") || tokens.is(next, "/"));
        if (!tokens.isCapital(start) || goesOn || tokens.is(next, "/")) {
            return false;
        }
        boolean dated = tokens.is(next, "ngày") || tokens.is(next, ",") && tokens.is(next + 1, "ngày");
        boolean closed = next >= tokens.size()
                || !tokens.isWord(next) && !tokens.isNumber(next) && !tokens.isDash(next) && !tokens.is(next, "%");
        boolean plain = tokens.digits(number.start()) >= 2
                && WrittenDate.year(tokens, number.start()) == 0
                && (closed || tokens.is(next, "của"));
        return word || dated || plain;
    }

    private static @Nullable CitationHead issuerFirst(Tokens tokens, Clauses clauses, int start, int typeEnd) {
        for (int i = typeEnd + 2; i <= typeEnd + LONGEST_ISSUER && !clauses.endAt(i) && !tokens.is(i, ","); i++) {
            if (tokens.is(i, "số")) {
                WrittenNumber number = WrittenNumber.at(tokens, i + 1);
                return number == null || !number.hasSymbol()
                        ? null
                        : new CitationHead(start, typeEnd, Range.NONE, new Range(typeEnd + 1, i), number, number.end());
            }
            if (TYPES.at(tokens, i)) {
                return null;
            }
        }
        return null;
    }

    /** A law by its name, which ends at its number or date, or, in a legal basis, with the clause. */
    private static @Nullable CitationHead law(
            Tokens tokens, Clauses clauses, int start, int nameStart, boolean inBasis) {
        boolean constitution = TYPES.end(tokens, start) == nameStart && tokens.is(start, "hiến");
        if (!tokens.isCapital(nameStart) && !tokens.isWord(nameStart)) {
            return null;
        }
        boolean amending = AMENDING.at(tokens, nameStart);
        int at = nameStart;
        while (at < nameStart + LONGEST_NAME && !clauses.endAt(at)) {
            if (tokens.is(at, "số")) {
                WrittenNumber number = WrittenNumber.at(tokens, at + 1);
                if (number != null && number.hasSymbol()) {
                    return new CitationHead(
                            start, nameStart, new Range(nameStart, at), Range.NONE, number, number.end());
                }
            }
            boolean dated = (tokens.is(at, "ngày") || tokens.is(at, "năm"))
                    && WrittenDate.at(tokens, at)
                            .filter(date -> date.year() > 0)
                            .isPresent();
            if (dated) {
                int nameEnd = tokens.is(at - 1, ",") ? at - 1 : at;
                boolean named = nameEnd > nameStart && tokens.isCapital(nameStart) || constitution;
                return named
                        ? new CitationHead(start, nameStart, new Range(nameStart, nameEnd), Range.NONE, null, at)
                        : null;
            }
            boolean next = LAW_TYPES.at(tokens, at) && tokens.isCapital(at) && !amending
                    || Clauses.LEADS.at(tokens, at) && tokens.isCapital(at)
                    || TYPES.at(tokens, at) && tokens.is(TYPES.end(tokens, at), "số");
            boolean closed = tokens.is(at, ")") || tokens.is(at, "(") || tokens.is(at, ":") || tokens.is(at, "”");
            if (next || closed || NOT_IN_LAW_NAME.at(tokens, at)) {
                break;
            }
            at++;
        }
        int end = at;
        while (end > nameStart && (tokens.is(end - 1, ",") || tokens.is(end - 1, "và"))) {
            end--;
        }
        boolean named = end > nameStart && tokens.isCapital(nameStart);
        return inBasis && named
                ? new CitationHead(start, nameStart, new Range(nameStart, end), Range.NONE, null, end)
                : null;
    }
}
