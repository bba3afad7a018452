package io.github.kehoach.validation.rules;

import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Notation;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.validation.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the number and symbol of a plan are put together, to the letter. {@link DocumentNumber} tells the parts of a number and
 * passes over blanks for it; what is judged here is the writing.
 */
final class NumberForm {
    /** The number of the plan; the form of no words at all if it has none. */
    static final Fact<NumberForm> OF_PLAN = Fact.of(
            facts -> of(facts.plan().number().map(DocumentNumber::written).orElse("")));

    private static final String SEPARATORS = "/-";
    private static final String INNER_SIGNS = ".,&_+";

    private final String written;
    private final Span ordinal;
    private final List<Span> groups = new ArrayList<>(3);
    private Optional<Span> year = Optional.empty();
    private char first;
    private char second;
    private boolean slashLater;
    private boolean clean = true;

    private NumberForm(String written) {
        this.written = written;
        int end = 0;
        while (end < written.length() && isDigit(written.charAt(end))) {
            end++;
        }
        // a number between two others: 05a
        boolean letter = end > 0 && isLetter(end) && isSeparator(end + 1);
        ordinal = new Span(0, letter ? end + 1 : end);
        int at = blankEnd(ordinal.end());
        if (isSeparator(at) && isYear(at + 1) && isSeparator(at + 5)) {
            year = Optional.of(new Span(at, at + 5));
            at += 5;
        }
        group(at);
    }

    static NumberForm of(String written) {
        return new NumberForm(written);
    }

    /** The words as they are. */
    String written() {
        return written;
    }

    /**
     * State or Party notation, {@code 15/KH-UBND} or {@code 31-KH/TU}, with or without a year; empty if the number is not
     * written in either, for want of a part or for a sign too many.
     */
    Optional<Notation> notation() {
        if (!clean || groups.size() < 2) {
            return Optional.empty();
        }
        if (first == '/' && second == '-') {
            return Optional.of(Notation.STATE);
        }
        return first == '-' && second == '/' ? Optional.of(Notation.PARTY) : Optional.empty();
    }

    /** The year among the parts, with the sign before it. */
    Optional<Span> year() {
        return year;
    }

    /** The code of the type, or what stands in its place; only of a number in a known notation. */
    Span type() {
        return groups.get(0);
    }

    /** The codes of the bodies; only of a number in a known notation. */
    List<String> bodies() {
        return groups.subList(1, groups.size()).stream()
                .map(group -> group.in(written))
                .toList();
    }

    /** The same parts without the year, joined as a notation wants it; empty if the parts cannot be told. */
    Optional<String> in(Notation notation) {
        boolean parts = clean && ordinal.end() > 0 && groups.size() >= 2;
        if (!parts || slashLater) {
            return Optional.empty();
        }
        boolean party = notation == Notation.PARTY;
        StringBuilder text = new StringBuilder(written.length()).append(ordinal.in(written));
        for (int i = 0; i < groups.size(); i++) {
            text.append(i == (party ? 1 : 0) ? '/' : '-').append(groups.get(i).in(written));
        }
        return Optional.of(text.toString());
    }

    private void group(int start) {
        int at = start;
        if (isSeparator(at)) {
            first = written.charAt(at);
            at++;
        } else if (ordinal.end() > 0) {
            // no sign at all, or a blank for it, as the youth union once wrote
            first = ' ';
            while (at < written.length() && isBlank(written.charAt(at))) {
                at++;
            }
        } else {
            clean = false;
        }
        int from = at;
        for (; at <= written.length(); at++) {
            if (at == written.length() || isSeparator(at)) {
                clean &= isCode(from, at);
                if (groups.size() > 1 && at == written.length() && at - from == 4 && isYear(from) && year.isEmpty()) {
                    year = Optional.of(new Span(from - 1, at));
                } else {
                    groups.add(new Span(from, at));
                    separator(at);
                }
                from = at + 1;
            }
        }
    }

    private void separator(int at) {
        if (at == written.length()) {
            return;
        }
        if (groups.size() == 1) {
            second = written.charAt(at);
        } else if (written.charAt(at) == '/') {
            slashLater = true;
        }
    }

    private boolean isCode(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean inner = i > from && i < to - 1 && INNER_SIGNS.indexOf(written.charAt(i)) >= 0;
            if (!inner && !Character.isLetterOrDigit(written.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    private int blankEnd(int start) {
        int end = start;
        while (end < written.length()
                && start == 0
                && !isSeparator(end)
                && !Character.isLetterOrDigit(written.charAt(end))) {
            end++;
        }
        return isSeparator(end) ? end : start;
    }

    private boolean isYear(int at) {
        boolean century = written.startsWith("19", at) || written.startsWith("20", at);
        return century
                && at + 4 <= written.length()
                && isDigit(written.charAt(at + 2))
                && isDigit(written.charAt(at + 3));
    }

    private boolean isLetter(int at) {
        return at < written.length() && Character.isLetter(written.charAt(at));
    }

    private boolean isSeparator(int at) {
        return at < written.length() && SEPARATORS.indexOf(written.charAt(at)) >= 0;
    }

    /** Whether a character is a space of any width. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
