package io.github.kehoach.core.language;

import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.finding.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text with what it says, each kind told when it is first asked for and then kept. What a quick pass over the characters
 * rules out is not looked for at all: most texts of a plan name no date, document or section.
 *
 * <p>For use by one thread, as while one plan is judged.
 */
public class Passage {
    private static final int YEAR_DIGITS = 4;
    private static final int LONGEST_CLAUSE = 80;

    private final String text;
    private boolean signsKnown;
    /** The traits and hints. */
    private long signs;

    /** What was told; most texts are never asked for more than their signs. */
    private @Nullable Told told;

    /** What a text was found to say, as far as it was asked for. */
    private static final class Told {
        @Nullable
        Tokens tokens;

        @Nullable
        Clauses clauses;

        @Nullable
        List<CitationHead> heads;

        @Nullable
        List<DateMention> dates;

        @Nullable
        List<CitationMention> citations;

        @Nullable
        List<Anniversary> anniversaries;

        @Nullable
        List<SectionReference> sectionReferences;

        @Nullable
        List<WeekdayMention> weekdays;

        @Nullable
        @SuppressWarnings("NullableOptional") // null until it is told; empty if there is none
        Optional<PartialDate> due;
    }

    /** For passages that know more than their text. */
    protected Passage(String text) {
        this.text = text;
    }

    /** Returns a passage of which nothing is told yet. */
    public static Passage of(String text) {
        return new Passage(text);
    }

    /** The text as it was given. */
    public final String text() {
        return text;
    }

    /** Returns whether the text has a trait; all traits are told together, at the first question. */
    public final boolean has(Trait trait) {
        return TextShapes.has(signs(), trait);
    }

    private boolean has(Hint hint) {
        return TextShapes.has(signs(), hint);
    }

    /** Whether a figure stands in the text, which a short look tells where the traits are not told yet. */
    private boolean mayHoldFigure() {
        if (signsKnown) {
            return has(Trait.DIGIT);
        }
        for (int i = 0; i < text.length(); i++) {
            if (Tokens.isFigure(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text has the trait of a year, which a short look tells where the traits are not told yet. */
    private boolean holdsYear() {
        if (signsKnown) {
            return has(Trait.YEAR);
        }
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Tokens.isFigure(text.charAt(i))) {
                digits++;
            } else if (digits > 0) {
                char first = text.charAt(i - digits);
                if (digits == YEAR_DIGITS && (first == '1' || first == '2')) {
                    return true;
                }
                digits = 0;
            }
        }
        return false;
    }

    /** The traits and hints, as {@link TextShapes} tells them. */
    final long signs() {
        if (!signsKnown) {
            signsKnown = true;
            signs = TextShapes.in(text);
        }
        return signs;
    }

    private Told told() {
        Told known = told;
        if (known == null) {
            known = new Told();
            told = known;
        }
        return known;
    }

    /** The dates, as {@link Dates#in} tells them. */
    public final List<DateMention> dates() {
        List<DateMention> known = told().dates;
        if (known == null) {
            known = holdsYear() || mayTellDate() ? Dates.in(tokens()) : List.of();
            told().dates = known;
        }
        return known;
    }

    /** Returns whether the text may tell a date, as far as its letters and figures show; if not, it has no {@link #dates}. */
    public final boolean mayTellDate() {
        return has(Trait.YEAR) || has(Trait.SLASHED) || has(Hint.TIME) || has(Hint.ODD);
    }

    /** The cited documents, as {@link Citations#in} tells them. */
    public final List<CitationMention> citations() {
        List<CitationMention> known = told().citations;
        if (known == null) {
            known = mayCite() ? Citations.in(this) : List.of();
            told().citations = known;
        }
        return known;
    }

    /** Whether one of the citations stands at the very start. */
    final boolean startsWithCitation() {
        return mayCite() && !heads().isEmpty() && tokens().start(heads().get(0).start()) == 0;
    }

    /**
     * Returns whether the text may cite a document by its type in small letters; if not, none of the {@link #citations} has
     * such a type, and they need not be told.
     */
    public final boolean mayCiteInSmallLetters() {
        boolean composed = !has(Trait.DECOMPOSED) && !has(Trait.LEGACY);
        return has(Trait.SYMBOL) && !(composed && !SmallTypes.precedeNumberIn(text));
    }

    /** A law by its name has no figure, nor has a number left open after {@code số}. */
    private boolean mayCite() {
        return mayHoldFigure() || has(Trait.LAW) || has(Hint.NUMBER) && has(Trait.SEPARATOR) || has(Hint.ODD);
    }

    /** The anniversaries, as {@link Anniversaries#in} tells them. */
    public final List<Anniversary> anniversaries() {
        List<Anniversary> known = told().anniversaries;
        if (known == null) {
            boolean dated = has(Trait.YEAR) && (text.indexOf('(') >= 0 || has(Trait.SLASHED));
            boolean possible = dated && (has(Hint.ODD) || Anniversaries.mayCountYears(text));
            known = possible ? Anniversaries.in(this) : List.of();
            told().anniversaries = known;
        }
        return known;
    }

    private boolean mayRefer() {
        return has(Trait.REFERENCE) && LevelWords.precedeNumberIn(text);
    }

    /** The references to sections, as {@link SectionReferences#in} tells them. */
    public final List<SectionReference> sectionReferences() {
        List<SectionReference> known = told().sectionReferences;
        if (known == null) {
            known = mayRefer() ? SectionReferences.in(this) : List.of();
            told().sectionReferences = known;
        }
        return known;
    }

    /** The weekdays beside a date, as {@link Weekdays#in} tells them. */
    public final List<WeekdayMention> weekdays() {
        List<WeekdayMention> known = told().weekdays;
        if (known == null) {
            boolean possible = has(Trait.YEAR) && has(Trait.WEEKDAY);
            known = possible ? Weekdays.in(this) : List.of();
            told().weekdays = known;
        }
        return known;
    }

    /** The deadline, as {@link Deadlines#due} tells it; empty if there is none. */
    public final Optional<PartialDate> due() {
        Optional<PartialDate> known = told().due;
        if (known == null) {
            known = holdsYear() ? Deadlines.due(this) : Optional.empty();
            told().due = known;
        }
        return known;
    }

    /**
     * Returns the clause that holds some of the words: up to a semicolon or the end of the sentence, and not further to
     * either side than a long clause goes.
     *
     * @param words some words of this text, such as those of a date
     * @return the clause without the marks round it
     */
    public final Span clause(Span words) {
        Tokens all = tokens();
        Clauses ends = clauses();
        int first = all.indexOf(words.start());
        int end = all.indexOf(words.end());
        int from = first;
        while (from > Math.max(0, first - LONGEST_CLAUSE) && !ends.endAt(from - 1)) {
            from--;
        }
        while (from < first && !all.isWord(from) && !all.isNumber(from) && "(“\"".indexOf(all.mark(from)) < 0) {
            from++;
        }
        int to = end;
        while (to < Math.min(all.size(), end + LONGEST_CLAUSE) && !ends.endAt(to)) {
            to++;
        }
        while (to > end && ",:-–—*/".indexOf(all.mark(to - 1)) >= 0) {
            to--;
        }
        return all.span(from, to);
    }

    final Tokens tokens() {
        Tokens known = told().tokens;
        if (known == null) {
            known = Tokens.of(text);
            told().tokens = known;
        }
        return known;
    }

    final Clauses clauses() {
        Clauses known = told().clauses;
        if (known == null) {
            known = Clauses.of(tokens());
            told().clauses = known;
        }
        return known;
    }

    /** The heads of all citations, those inside others too. */
    final List<CitationHead> heads() {
        List<CitationHead> known = told().heads;
        if (known == null) {
            known = CitationHead.all(tokens(), clauses());
            told().heads = known;
        }
        return known;
    }
}
