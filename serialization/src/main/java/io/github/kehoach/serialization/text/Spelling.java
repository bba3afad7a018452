package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Plan;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The words of a text that were not written in composed letters (NFC). The reader compares composed letters; the plan keeps
 * the words as they were. A word that a text spells both ways is kept composed.
 */
final class Spelling {
    private final Map<String, String> written = new HashMap<>();

    private Spelling() {}

    static Spelling of(String text) {
        Spelling spelling = new Spelling();
        if (isComposed(text)) {
            return spelling;
        }
        Set<String> composed = new HashSet<>();
        words(text, word -> {
            if (isComposed(word)) {
                composed.add(word);
            } else {
                spelling.written.putIfAbsent(Normalizer.normalize(word, Normalizer.Form.NFC), word);
            }
        });
        spelling.written.keySet().removeAll(composed);
        return spelling;
    }

    static boolean isComposed(String text) {
        return Characters.areComposed(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** Whether a plan has words in decomposed letters (NFD) and none in composed ones; its form's words then follow. */
    static boolean isDecomposed(Plan plan) {
        boolean[] found = {false, false};
        PlanTexts.each(plan, (at, text) -> {
            found[0] |= !isComposed(text);
            found[1] |= !Normalizer.isNormalized(text, Normalizer.Form.NFD);
        });
        return found[0] && !found[1];
    }

    /** Returns a text in composed letters. */
    static String compose(String text) {
        return isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Returns the plan with its words spelled as they were written. */
    Plan restore(Plan plan) {
        return written.isEmpty() ? plan : plan.mapTexts(this::restore);
    }

    private String restore(String text) {
        StringBuilder restored = new StringBuilder(text.length());
        words(text, word -> restored.append(written.getOrDefault(word, word)));
        return restored.toString();
    }

    /** Gives runs of letters with the marks over and under them, and the runs of other characters between. */
    private static void words(String text, Consumer<String> sink) {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isWordPart(text.charAt(i)) != isWordPart(text.charAt(start))) {
                sink.accept(text.substring(start, i));
                start = i;
            }
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
