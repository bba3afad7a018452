package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.DocumentType;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.CitationMention;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.FindingDraft;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document where the plan cites it; what several rules ask of it is told once. */
final class Cited {
    private final Citation citation;
    private final Location at;
    private final Optional<Span> span;
    private final Place place;
    private final int basis;
    private final int rank;
    private final boolean hasSymbol;
    private @Nullable String key;

    @SuppressWarnings("NullableOptional") // null until it is told; empty if there is none
    private @Nullable Optional<DocumentType> type;

    private Cited(Citation citation, Location at, Optional<Span> span, Place place, int basis, int rank) {
        this.citation = citation;
        this.at = at;
        this.span = span;
        this.place = place;
        this.basis = basis;
        this.rank = rank;
        Optional<DocumentNumber> number = citation.number();
        hasSymbol = number.isPresent()
                && number.get().ordinal().isPresent()
                && number.get().symbol().isPresent();
    }

    /** A document that a legal basis gives as a citation. */
    static Cited given(Citation citation, Location at, int basis, int rank) {
        return new Cited(citation, at, Optional.empty(), Place.BASIS, basis, rank);
    }

    /** A document that the words of a text cite. */
    static Cited told(CitationMention mention, Location at, Place place, int basis, int rank) {
        return new Cited(mention.citation(), at, Optional.of(mention.span()), place, basis, rank);
    }

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

    /** What is said of it. */
    Citation citation() {
        return citation;
    }

    /** The citation, or the text that it stands in. */
    Location at() {
        return at;
    }

    /** Its words in that text; empty if it is given as a citation. */
    Optional<Span> span() {
        return span;
    }

    /** In what part of the plan it is cited. */
    Place place() {
        return place;
    }

    /** Which legal basis it stands in; -1 if in none. */
    int basis() {
        return basis;
    }

    /** How many documents the same basis or text cites before it. */
    int rank() {
        return rank;
    }

    /** The type that its words begin with: {@code Chương trình hành động} is a programme; empty if that is no known type. */
    Optional<DocumentType> type() {
        Optional<DocumentType> known = type;
        if (known == null) {
            known = citation.type().flatMap(Cited::typeOf);
            type = known;
        }
        return known;
    }

    private static Optional<DocumentType> typeOf(String written) {
        String words = Folding.key(written);
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
        Optional<DocumentType> known = type();
        return known.isPresent() && LAWS.contains(known.get());
    }

    /** What is the same wherever the document is cited: its number and symbol, or the name of a law; empty if it has none. */
    String key() {
        String known = key;
        if (known == null) {
            known = hasSymbol ? numberKey(citation.number().orElseThrow()) : isLaw() ? nameOfLaw() : "";
            key = known;
        }
        return known;
    }

    private String nameOfLaw() {
        return citation.subject()
                .map(subject -> Folding.key(citation.type().orElse("") + ' ' + subject))
                .orElse("");
    }

    /** Whether it has more of a number than digits. */
    boolean hasSymbol() {
        return hasSymbol;
    }

    /** A number without blanks, case and leading zeros. */
    static String numberKey(DocumentNumber number) {
        String written = number.written();
        StringBuilder key = null;
        int length = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && (c != '0' || length > 0)) {
                length++;
                if (key != null) {
                    key.append(c);
                }
            } else if (key == null) {
                key = new StringBuilder(written.length()).append(written, 0, i);
            }
        }
        return Folding.key(key == null ? written : key.toString());
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
