package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.language.Composition;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of a text that were not written in composed letters (NFC). The reader compares composed letters; the plan keeps
 * the words as they were. A word that a text spells both ways is kept composed.
 */
final class Spelling {
    private final Map<String, String> written = new HashMap<>();

    /** The last bits of the letters that these words start with in composed letters: most words are told by them. */
    private long firsts;

    private Spelling() {}

    /** Takes the places of a run of characters in a text. */
    private interface Run {
        void between(int start, int end);
    }

    static Spelling of(String text) {
        Spelling spelling = new Spelling();
        if (!isComposed(text)) {
            words(text, (start, end) -> spelling.add(text, start, end));
            words(text, (start, end) -> spelling.removeComposed(text, start, end));
        }
        return spelling;
    }

    private void add(String text, int start, int end) {
        String word = Characters.areComposed(text, start, end) ? "" : text.substring(start, end);
        if (!isComposed(word)) {
            String composed = Composition.composed(word);
            written.putIfAbsent(composed, word);
            firsts |= 1L << composed.charAt(0);
        }
    }

    private void removeComposed(String text, int start, int end) {
        if (mayHold(text.charAt(start))) {
            written.remove(text.substring(start, end));
        }
    }

    private boolean mayHold(char first) {
        return (firsts & 1L << first) != 0;
    }

    static boolean isComposed(String text) {
        return Characters.areComposed(text, 0, text.length()) || Composition.isComposed(text);
    }

    /** Whether a plan has words in decomposed letters (NFD) and none in composed ones; its form's words then follow. */
    static boolean isDecomposed(Plan plan) {
        boolean[] found = {false, false};
        PlanTexts.each(plan, (at, text) -> {
            found[0] |= !isComposed(text);
            found[1] |= !Composition.isDecomposed(text);
        });
        return found[0] && !found[1];
    }

    /** Returns a text in composed letters. */
    static String compose(String text) {
        return isComposed(text) ? text : Composition.composed(text);
    }

    /** Returns the plan with its words spelled as they were written. */
    Plan restore(Plan plan) {
        return written.isEmpty() ? plan : plan.mapTexts(this::restore);
    }

    private String restore(String text) {
        StringBuilder restored = new StringBuilder(text.length());
        words(text, (start, end) -> {
            String word = mayHold(text.charAt(start)) ? written.get(text.substring(start, end)) : null;
            if (word == null) {
                restored.append(text, start, end);
            } else {
                restored.append(word);
            }
        });
        return restored.toString();
    }

    /** Gives runs of letters with the marks over and under them, and the runs of other characters between. */
    private static void words(String text, Run sink) {
        int start = 0;
        while (start < text.length()) {
            boolean word = Characters.isWordPart(text.charAt(start));
            int end = start + 1;
            while (end < text.length() && Characters.isWordPart(text.charAt(end)) == word) {
                end++;
            }
            sink.between(start, end);
            start = end;
        }
    }
}
