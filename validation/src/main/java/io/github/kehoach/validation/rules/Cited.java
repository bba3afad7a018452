package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.DocumentType;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.FindingDraft;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document where the plan cites it.
 *
 * @param citation what is said of it
 * @param at the citation, or the text that it stands in
 * @param span its words in that text; empty if it is given as a citation
 * @param place in what part of the plan it is cited
 * @param basis which legal basis it stands in; -1 if in none
 * @param rank how many documents the same basis or text cites before it
 */
record Cited(Citation citation, Location at, Optional<Span> span, Place place, int basis, int rank) {
    /** The parts of a plan that cite. */
    enum Place {
        /** A legal basis. */
        BASIS,
        /** The plan's own sentences before the body. */
        OPENING,
        /** A sentence of body or annexes. */
        BODY,
        /** A heading or a cell of a table, which has no room for more than a number. */
        TERSE
    }

    private static final Set<DocumentType> LAWS =
            EnumSet.of(DocumentType.CONSTITUTION, DocumentType.CODE, DocumentType.LAW, DocumentType.ORDINANCE);

    private static final Map<String, DocumentType> TYPES = Arrays.stream(DocumentType.values())
            .collect(Collectors.toUnmodifiableMap(type -> Folding.key(type.vietnamese()), type -> type));

    /** The type that its words begin with: {@code Chương trình hành động} is a programme; empty if that is no known type. */
    Optional<DocumentType> type() {
        String words = Folding.key(citation.type().orElse(""));
        while (!words.isEmpty()) {
            DocumentType type = TYPES.get(words);
            if (type != null) {
                return Optional.of(type);
            }
            words = words.substring(0, Math.max(0, words.lastIndexOf(' ')));
        }
        return Optional.empty();
    }

    /** Whether it is a law, which is known by its name. */
    boolean isLaw() {
        return type().filter(LAWS::contains).isPresent();
    }

    /** What is the same wherever the document is cited: its number and symbol, or the name of a law; empty if it has none. */
    String key() {
        if (hasSymbol()) {
            return numberKey(citation.number().orElseThrow());
        }
        return isLaw() && citation.subject().isPresent()
                ? Folding.key(
                        citation.type().orElse("") + ' ' + citation.subject().get())
                : "";
    }

    /** Whether it has more of a number than digits. */
    boolean hasSymbol() {
        return citation.number().flatMap(DocumentNumber::symbol).isPresent()
                && citation.number().get().ordinal().isPresent();
    }

    /** A number without blanks, case and leading zeros. */
    static String numberKey(DocumentNumber number) {
        StringBuilder key = new StringBuilder(number.written().length());
        for (char c : number.written().toCharArray()) {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && (c != '0' || key.length() > 0)) {
                key.append(c);
            }
        }
        return Folding.key(key.toString());
    }

    /** The words to call it by in a message. */
    String name() {
        String type = citation.type().orElse("Văn bản");
        if (citation.number().isPresent()) {
            return type + " số " + citation.number().get().written();
        }
        return citation.subject().map(subject -> type + ' ' + subject).orElse(type);
    }

    /** Puts a finding at a member of the citation, or at its words where it stands in a text. */
    FindingDraft place(FindingDraft draft, String member) {
        draft.at(at);
        return span.isPresent() ? draft.span(span.get()) : draft.member(member);
    }

    /** Whether two dates of issue cannot be of one day. */
    static boolean contradict(Optional<PartialDate> one, Optional<PartialDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        PartialDate a = one.get();
        PartialDate b = other.get();
        boolean months =
                a.month().isPresent() && b.month().isPresent() && !a.month().equals(b.month());
        boolean days = a.day().isPresent() && b.day().isPresent() && !a.day().equals(b.day());
        return a.year() != b.year() || months || days;
    }
}
