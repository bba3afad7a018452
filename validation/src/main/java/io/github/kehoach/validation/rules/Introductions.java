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
    /** How many initials have to agree with those of a name. */
    private static final int FEWEST_IN_NAME = 2;

    /** Initials of fewer words agree by chance with any text. */
    private static final int FEWEST = 5;

    /** How far before an abbreviation the words may stand that introduce it. */
    private static final int NEAR = 40;

    /** The abbreviations of a plan that it explains. */
    static final Fact<Introductions> FACT = Fact.of(Introductions::of);

    private final Set<String> found = new HashSet<>();

    private Introductions() {}

    private static Introductions of(PlanFacts facts) {
        Introductions introductions = new Introductions();
        Set<String> sought = new HashSet<>();
        for (Abbreviations.Place place : facts.get(Abbreviations.FACT)) {
            if (sought.contains(place.written()) || isQuestionable(place.written())) {
                sought.add(place.written());
                introductions.explained(place);
            }
        }
        sought.removeAll(introductions.found);
        InitialSearch search = new InitialSearch(sought);
        for (Wording wording : facts.texts()) {
            Wording.Kind kind = wording.kind();
            boolean name = kind == Wording.Kind.NAME || kind == Wording.Kind.SUBJECT || kind == Wording.Kind.HEADING;
            search.in(wording.text(), name ? FEWEST_IN_NAME : FEWEST, introductions.found);
        }
        return introductions;
    }

    /** Whether anybody will ask for it: for those that all know nobody does. */
    private static boolean isQuestionable(String abbreviation) {
        return !Abbreviations.isKnown(abbreviation)
                || Abbreviations.meant(abbreviation).isPresent();
    }

    boolean holds(String abbreviation) {
        return found.contains(abbreviation);
    }

    private void explained(Abbreviations.Place place) {
        if (!found.contains(place.written())) {
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
}
