package io.github.kehoach.validation.rules;

import io.github.kehoach.core.finding.Span;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.PlanFacts;
import io.github.kehoach.validation.Wording;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The abbreviations that a plan explains: by {@code (sau đây viết tắt là X)}, by {@code Tên đầy đủ (X)} or {@code X (Tên đầy
 * đủ)}, by a line of a list of abbreviations, or by the full words somewhere, whose initials they are.
 */
final class Introductions {
    /** Initials of so few words agree by chance with any text; they have to be those of a name. */
    private static final int BY_CHANCE = 4;

    /** How far before an abbreviation the words may stand that introduce it. */
    private static final int NEAR = 40;

    /** Nobody makes more words short than this. */
    private static final int MOST_WORDS = 12;

    /** The abbreviations of a plan that it explains. */
    static final Fact<Introductions> FACT = Fact.of(Introductions::of);

    private final Set<String> sought;
    private final Set<String> found = new HashSet<>();
    private final int longest;

    private Introductions(Set<String> sought) {
        this.sought = sought;
        int most = sought.stream().mapToInt(String::length).max().orElse(0);
        this.longest = Math.min(most, MOST_WORDS);
    }

    private static Introductions of(PlanFacts facts) {
        Set<String> sought = new HashSet<>();
        facts.get(Abbreviations.FACT).forEach(place -> sought.add(place.written()));
        Introductions introductions = new Introductions(sought);
        for (Abbreviations.Place place : facts.get(Abbreviations.FACT)) {
            introductions.explained(place);
        }
        for (Wording wording : facts.texts()) {
            introductions.spelt(wording);
        }
        return introductions;
    }

    boolean holds(String abbreviation) {
        return found.contains(abbreviation);
    }

    private void explained(Abbreviations.Place place) {
        if (sought.contains(place.written())) {
            String text = place.wording().text();
            boolean line =
                    place.wording().kind() == Wording.Kind.CELL && text.strip().equals(place.written());
            if (line || isExplained(text, place.span())) {
                found.add(place.written());
            }
        }
    }

    private static boolean isExplained(String text, Span span) {
        int before = skipQuotes(text, span.start() - 1, -1);
        int after = skipQuotes(text, span.end(), 1);
        boolean opens = before >= 0 && (text.charAt(before) == '(' || text.charAt(before) == '[');
        boolean followed = after + 1 < text.length()
                && (text.charAt(after) == '(' || text.charAt(after) == ':' || text.charAt(after) == '=');
        String near = text.substring(Math.max(0, span.start() - NEAR), span.start());
        String lead = near.substring(near.lastIndexOf('(') + 1).toLowerCase(Locale.ROOT);
        return opens || followed || lead.contains("tắt") || lead.contains("gọi là") || lead.contains("gọi chung");
    }

    /** Passes over blanks and quotation marks. */
    private static int skipQuotes(String text, int at, int step) {
        int to = at;
        while (to >= 0 && to < text.length() && " “”\"".indexOf(text.charAt(to)) >= 0) {
            to += step;
        }
        return to;
    }

    /** Looks for words whose initials are an abbreviation. */
    private void spelt(Wording wording) {
        String initials = initials(wording.text());
        boolean name = wording.kind() == Wording.Kind.NAME
                || wording.kind() == Wording.Kind.SUBJECT
                || wording.kind() == Wording.Kind.HEADING;
        for (int start = 0; start < initials.length(); start++) {
            int most = Math.min(longest, initials.length() - start);
            for (int length = name ? 2 : BY_CHANCE + 1; length <= most; length++) {
                String some = initials.substring(start, start + length);
                if (sought.contains(some)) {
                    found.add(some);
                }
            }
        }
    }

    /** The initials of the words, in capitals without marks but for Đ and Ư. */
    private static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            if (letter && !inside) {
                boolean kept = c == 'đ' || c == 'Đ' || "ưừứửữựƯỪỨỬỮỰ".indexOf(c) >= 0;
                initials.append(c == 'đ' || c == 'Đ' ? 'Đ' : kept ? 'Ư' : Character.toUpperCase(Spelling.bare(c)));
            }
            inside = letter || Character.getType(c) == Character.NON_SPACING_MARK;
        }
        return initials.toString();
    }
}
