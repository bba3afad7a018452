package io.github.kehoach.validation.rules;

import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Composition;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.ToneMark;
import io.github.kehoach.core.language.TonePlacement;
import io.github.kehoach.validation.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The syllables of a plan whose tone mark has two places, and whether both places are in use. */
final class TonePlaces {
    /** The syllable of {@code Ủy ban}, a capital of which is no proper name. */
    private static final String COMMITTEE = "uỷ";

    /** How often each place must be met where no syllable is written in both ways. */
    private static final int ENOUGH = 2;

    private final List<Place> old = new ArrayList<>();
    private final List<Place> recent = new ArrayList<>();

    /** A syllable in a text. */
    record Place(Wording wording, ToneMark mark) {
        String syllable() {
            return Composition.composed(mark.span().in(wording.text()));
        }

        /** The syllable with the word before it, if only a blank parts them. */
        String words() {
            String text = wording.text();
            int start = mark.span().start();
            boolean follows = start > 1 && text.charAt(start - 1) == ' ' && Character.isLetter(text.charAt(start - 2));
            if (follows) {
                start = TextFaults.wordAt(text, start - 2).start();
            }
            return Composition.composed(text.substring(start, mark.span().end()));
        }

        private String key() {
            return Folding.key(syllable());
        }
    }

    /**
     * Two syllables with their marks in different places.
     *
     * @param odd the one in the place that is met less often
     * @param usual the other
     */
    record Contrast(Place odd, Place usual) {}

    /** Adds a syllable, unless it is part of a proper name. */
    void add(Wording wording, ToneMark mark) {
        if (!isProperName(wording.text(), mark.span())) {
            (mark.placement() == TonePlacement.OLD ? old : recent).add(new Place(wording, mark));
        }
    }

    private static boolean isProperName(String text, Span span) {
        boolean title =
                Character.isUpperCase(text.charAt(span.start())) && Character.isLowerCase(text.charAt(span.end() - 1));
        return title && !Folding.key(span.in(text)).equals(COMMITTEE) && (follows(text, span) || leads(text, span));
    }

    private static boolean follows(String text, Span span) {
        int last = span.start() - 2;
        if (last < 0 || !Character.isLetter(text.charAt(last))) {
            return false;
        }
        return Character.isUpperCase(text.charAt(TextFaults.wordAt(text, last).start()));
    }

    private static boolean leads(String text, Span span) {
        int next = span.end() + 1;
        return next < text.length() && Character.isUpperCase(text.charAt(next));
    }

    /** The first syllable in the rarer place with one that shows the other; empty if one place is kept to. */
    Optional<Contrast> contrast() {
        boolean oldIsOdd = old.size() < recent.size();
        List<Place> odd = oldIsOdd ? old : recent;
        List<Place> usual = oldIsOdd ? recent : old;
        Map<String, Place> byKey = new HashMap<>();
        for (Place place : usual) {
            byKey.putIfAbsent(place.key(), place);
        }
        for (Place place : odd) {
            Place other = byKey.get(place.key());
            if (other != null) {
                return Optional.of(new Contrast(place, other));
            }
        }
        boolean enough = running(odd) >= ENOUGH && running(usual) >= ENOUGH;
        return enough ? Optional.of(new Contrast(odd.get(0), usual.get(0))) : Optional.empty();
    }

    /** How many stand in running text; names are often told twice. */
    private static long running(List<Place> places) {
        return places.stream()
                .filter(place -> place.wording().kind() == Wording.Kind.PROSE)
                .count();
    }
}
